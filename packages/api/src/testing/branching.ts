import { instrumentSchema, type Instrument } from "@plumbline/instrument/instrument";
import { survey } from "./survey.ts";

const yesOrNo = (id: string, more: object = {}) => ({
  id,
  kind: "choice",
  version: 1,
  text: `Question ${id}?`,
  own: true,
  crowd: null,
  spec: { options: [{ label: "No" }, { label: "Yes" }], ordered: false },
  ...more,
});

/**
 * A survey in which a yes opens a question, an experiment draws one of two sections, one question leaves the order of
 * its lenses open, and one section is left out.
 */
export function branchingSurvey(): Instrument {
  return instrumentSchema.parse({
    ...survey("Branching"),
    translations: { de: { "Question start?": "Anfang?", "Question later?": "Später?" } },
    experiments: [
      {
        id: "framing",
        title: "How it is put",
        arms: [
          { id: "gain", label: "As a gain" },
          { id: "loss", label: "As a loss" },
        ],
      },
    ],
    sections: [
      {
        id: "first",
        title: "First",
        questions: [
          yesOrNo("start"),
          yesOrNo("why", { showIf: [{ question: "start", any: ["option_2"] }] }),
          yesOrNo("guess", { crowd: "point", order: "random" }),
        ],
      },
      {
        id: "as_gain",
        title: "Gain",
        showIf: [{ experiment: "framing", any: ["gain"] }],
        questions: [yesOrNo("gain")],
      },
      {
        id: "as_loss",
        title: "Loss",
        showIf: [{ experiment: "framing", any: ["loss"] }],
        questions: [yesOrNo("loss")],
      },
      { id: "later", title: "Another time", leftOut: true, questions: [yesOrNo("later")] },
    ],
  });
}

export const YES = { own: { answer: { options: [1] } } };
export const NO = { own: { answer: { options: [0] } } };

/** Answers to every question there is in the round, also to those nobody is asked together. */
export const EVERYTHING = {
  start: YES,
  why: YES,
  guess: { ...YES, crowd: { answer: { form: "point", option: 0 } } },
  gain: YES,
  loss: NO,
};
