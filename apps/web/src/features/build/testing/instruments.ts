import type { Instrument, Section } from "@plumbline/instrument/instrument";
import type { AnyKind } from "@plumbline/instrument/kind";
import { KINDS } from "@plumbline/instrument/kinds/registry";
import type { Question } from "@plumbline/instrument/question";
import type { Stored } from "../saving.ts";

/** A kind that can do what a test needs, whichever it is. */
export function kindThat(can: (kind: AnyKind) => unknown): AnyKind {
  const kind = KINDS.find((candidate) => can(candidate));
  if (!kind) throw new Error("No kind can do that.");
  return kind;
}

export const predictable = kindThat((kind) => kind.crowd(kind.blank(), "distribution"));

export function question(id: string, changed: Partial<Question> = {}): Question {
  return {
    id,
    kind: predictable.id,
    version: predictable.version,
    text: `What about ${id}?`,
    help: "",
    own: true,
    crowd: null,
    order: "own-first",
    shuffle: false,
    showIf: [],
    segment: false,
    spec: predictable.blank(),
    ...changed,
  };
}

/** A question of which others may depend on each answer. */
export function choose(id: string, labels: string[], changed: Partial<Question> = {}): Question {
  const spec = { options: labels.map((label) => ({ label })), ordered: false, many: false };
  return question(id, { kind: "choice", version: 1, spec, ...changed });
}

/** A framing with the arms `cost` and `gain`. */
export const framing = {
  id: "framing",
  title: "Framing",
  arms: [
    { id: "cost", label: "As a cost" },
    { id: "gain", label: "As a gain" },
  ],
};

/**
 * Three sections: a yes or no; two questions, of which the first is for those who said yes and the second for the
 * second arm; and one that is asked of the first arm only.
 */
export function branching(): Instrument {
  const instrument = threeQuestions();
  return {
    ...instrument,
    experiments: [framing],
    sections: [
      { ...plain, id: "section_1", title: "First", questions: [choose("used", ["No", "Yes"])] },
      {
        ...plain,
        id: "section_2",
        title: "Second",
        questions: [
          question("which", { showIf: [{ question: "used", any: ["option_2"] }] }),
          question("gain", { showIf: [{ experiment: "framing", any: ["gain"] }] }),
        ],
      },
      {
        ...plain,
        id: "section_3",
        title: "Third",
        showIf: [{ experiment: "framing", any: ["cost"] }],
        questions: [question("cost")],
      },
    ],
  };
}

const plain = {
  intro: "",
  leftOut: false,
  layout: "list",
  shuffle: false,
  showIf: [] as never[],
} satisfies Partial<Section>;

/** Two sections: a and b, then c. */
export function threeQuestions(): Instrument {
  return {
    format: 1,
    title: "A study",
    intro: "",
    crowd: "the people who answer this round",
    consent: { version: 3, text: "You agree." },
    language: "en",
    translations: {},
    experiments: [],
    shuffledSections: [],
    sections: [
      { ...plain, id: "section_1", title: "First", questions: [question("a"), question("b")] },
      { ...plain, id: "section_2", title: "Second", questions: [question("c")] },
    ],
  };
}

export function stored(changed: Partial<Stored> = {}): Stored {
  return { version: 1, revision: 4, hash: null, definition: threeQuestions(), ...changed };
}
