import type { Instrument } from "@plumbline/instrument/instrument";
import type { Question } from "@plumbline/instrument/question";

interface Element {
  type: string;
  name: string;
  title: string;
  description?: string;
  [more: string]: unknown;
}

type Spec = Record<string, unknown>;

const labels = (items: unknown): string[] => (items as { label: string }[]).map(({ label }) => label);
const numbers = (names: readonly string[]) => ({
  type: "multipletext",
  items: names.map((name) => ({ name, inputType: "number", min: 0, max: 100 })),
});

/** What SurveyJS offers nearest to each of our kinds; an own drawing has no counterpart and becomes numbers. */
const NEAREST: Record<string, (spec: Spec) => { type: string; [more: string]: unknown }> = {
  choice: (spec) => ({ type: spec["many"] ? "checkbox" : "radiogroup", choices: labels(spec["options"]) }),
  distribution: (spec) => numbers(labels(spec["bins"])),
  allocation: (spec) => numbers(labels(spec["items"])),
  ranking: (spec) => ({ type: "ranking", choices: labels(spec["items"]) }),
  plane: () => numbers(["x", "y"]),
  quantity: () => numbers(["10 %", "50 %", "90 %"]),
  probability: () => ({ type: "text", inputType: "number", min: 0, max: 100 }),
  curve: (spec) => matrix(labels(spec["series"]), labels(spec["horizons"])),
  surface: () => matrix(["1", "2", "3"], ["1", "2", "3"]),
  text: () => ({ type: "comment" }),
};

function matrix(rows: string[], columns: string[]) {
  return {
    type: "matrixdropdown",
    rows,
    columns: columns.map((name) => ({ name, cellType: "text", inputType: "number" })),
  };
}

/** The same questions for SurveyJS, behind the same consent. */
export function toSurveyJs(instrument: Instrument): unknown {
  return {
    title: instrument.title,
    firstPageIsStartPage: true,
    startSurveyText: "Begin",
    pages: [
      {
        elements: [
          { type: "html", name: "consent", html: `<p>${instrument.consent.text}</p>` },
          { type: "boolean", name: "agree", title: "I agree", renderAs: "checkbox", isRequired: true },
        ],
      },
      ...instrument.sections.map(({ id, title, intro, questions }) => ({
        name: id,
        title,
        description: intro,
        elements: questions.flatMap(elementsOf),
      })),
    ],
  };
}

function elementsOf({ id, kind, text, help, own, crowd, spec }: Question): Element[] {
  const nearest = NEAREST[kind];
  if (!nearest) throw new Error(`SurveyJS has no counterpart for "${kind}" here yet.`);
  const element = nearest(spec as Spec);
  const predicted = element.type === "radiogroup" ? numbers(element["choices"] as string[]) : element;
  return [
    ...(own ? [{ ...element, name: id, title: text, description: help }] : []),
    ...(crowd ? [{ ...predicted, name: `${id}_crowd`, title: `${text} (the others)` }] : []),
  ];
}
