const AGREEMENT = ["Disagree", "Neither agree nor disagree", "Agree"];

const question = (id: string, text: string, options: string[], more: object = {}) => ({
  id,
  kind: "choice",
  version: 1,
  text,
  own: true,
  crowd: null,
  spec: { options: options.map((label) => ({ label })), ordered: false, many: false },
  ...more,
});
const statement = (id: string, text: string, more: object = {}) =>
  question(id, text, AGREEMENT, {
    spec: { options: AGREEMENT.map((label) => ({ label })), ordered: true, many: false },
    ...more,
  });
const ifWorks = { question: "works", any: ["option_1"] };

export const PLACES = ["University", "Company", "Government", "On my own"];

/** A survey that branches: conditions, a table, two arms, an order of lenses and of items that is drawn. */
export const BRANCHING_INSTRUMENT = {
  format: 1,
  title: "A survey that branches",
  intro: "",
  consent: { version: 1, text: "Your answers are stored without your name." },
  experiments: [
    {
      id: "framing",
      title: "Framing",
      arms: [
        { id: "gain", label: "As a gain" },
        { id: "loss", label: "As a loss" },
      ],
    },
  ],
  sections: [
    {
      id: "you",
      title: "You",
      questions: [
        question("works", "Do you work on alignment?", ["Yes", "No"]),
        question("place", "Where do you work?", PLACES, { shuffle: true, showIf: [ifWorks] }),
      ],
    },
    {
      id: "views",
      title: "Views",
      layout: "matrix",
      questions: [
        statement("pause", "A pause deserves support.", { help: "Pause: no larger training runs." }),
        statement("labs", "Labs should publish more.", { showIf: [ifWorks] }),
        statement("rules", "Rules come too early."),
      ],
    },
    {
      id: "as_gain",
      title: "What is won",
      showIf: [{ experiment: "framing", any: ["gain"] }],
      questions: [question("gain", "Is 90 % kept enough?", ["Enough", "Too little"])],
    },
    {
      id: "as_loss",
      title: "What is lost",
      showIf: [{ experiment: "framing", any: ["loss"] }],
      questions: [question("loss", "Is 10 % lost too much?", ["Bearable", "Too much"])],
    },
    {
      id: "others",
      title: "The others",
      questions: [
        question("guess", "Will it go well?", ["It will", "It will not"], {
          crowd: "point",
          order: "random",
        }),
      ],
    },
    {
      id: "later",
      title: "Another time",
      leftOut: true,
      questions: [question("later", "Left out?", ["A", "B"])],
    },
  ],
};
