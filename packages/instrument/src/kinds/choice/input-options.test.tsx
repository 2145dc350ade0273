import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { AnsweringProvider, type LensState } from "../../answering.tsx";
import { LocaleProvider } from "../../words/use-words.ts";
import { ChoiceInput } from "./input.tsx";
import type { ChoiceSpec } from "./spec.ts";

const spec: ChoiceSpec = {
  options: [{ label: "A lab" }, { label: "A state" }, { label: "Nobody" }],
  ordered: false,
  many: true,
};

function drawn(spec: ChoiceSpec, state: Partial<LensState>): string {
  const whole: LensState = {
    said: undefined,
    partial: undefined,
    disabled: false,
    order: null,
    answer: () => {},
    keep: () => {},
    clear: () => {},
    ...state,
  };
  return renderToStaticMarkup(
    <LocaleProvider value="de">
      <AnsweringProvider value={{ lens: () => whole }}>
        <ChoiceInput questionId="q" lens="own" form={null} spec={spec} labelledBy="q-text" />
      </AnsweringProvider>
    </LocaleProvider>,
  );
}

const values = (html: string) => [...html.matchAll(/ value="(\d)"/g)].map(([, value]) => Number(value));

it("shows options in the respondent's order, each with the author's number", () => {
  expect(values(drawn(spec, { order: [2, 0, 1] }))).toEqual([2, 0, 1]);
  expect(drawn(spec, { order: [2, 0, 1], said: { answer: { options: [2] } } })).toMatch(
    /checked="" value="2"/,
  );
});

it("keeps the order of options that have one", () => {
  expect(values(drawn({ ...spec, ordered: true }, { order: [2, 0, 1] }))).toEqual([0, 1, 2]);
});

it("speaks the reader's language", () => {
  expect(drawn(spec, {})).toContain("Wählen Sie alles aus, was zutrifft.");
});
