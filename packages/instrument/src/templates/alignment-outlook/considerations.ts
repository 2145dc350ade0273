const FEW = "For few examples";
const MANY = "For many examples";
const OTHER = "Other";

/** What has been brought forward on either side, and room for what has not: points have to add up to a hundred. */
export const CONSIDERATIONS: readonly { group: string; label: string; detail: string }[] = [
  {
    group: FEW,
    label: "Large models learn from few examples",
    detail: "The larger a model is, the fewer examples it needs to learn the same thing.",
  },
  {
    group: FEW,
    label: "Only the last rounds of training matter",
    detail: "What a system ends up doing is settled late, so only the labels of the final rounds count.",
  },
  {
    group: FEW,
    label: "Self-supervised schemes do most of the work",
    detail: "Systems can judge, question and teach each other from a small amount of human input.",
  },
  {
    group: FEW,
    label: "“Be aligned” holds little information",
    detail: "Once a system has the concept, a few examples suffice to point to it.",
  },
  {
    group: MANY,
    label: "Model-free reinforcement learning is inefficient",
    detail: "Learning from rewards alone, without a model of what leads to them, takes very many trials.",
  },
  {
    group: MANY,
    label: "Sample efficiency has a cap",
    detail: "There are limits to how much can be learned from one example, however large the model is.",
  },
  {
    group: MANY,
    label: "Self-supervision may fail or be unstable",
    detail: "Errors that systems make in judging each other can grow from round to round.",
  },
  {
    group: MANY,
    label: "Knowing its evaluation, a model can exploit it",
    detail:
      "What makes feedback go further also tells a system how it is judged, and so how to please the judge.",
  },
  {
    group: MANY,
    label: "Specialised tasks need more specification",
    detail: "Conduct in each kind of work has to be spelled out with examples of its own.",
  },
  {
    group: OTHER,
    label: "Another consideration",
    detail: "One that is not named above, whichever way it points.",
  },
];
