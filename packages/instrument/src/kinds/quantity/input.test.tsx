import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AnsweringProvider } from "../../answering.tsx";
import type { CrowdForm, Lens } from "../../lens.ts";
import { QuantityInput } from "./input.tsx";
import type { QuantitySpec } from "./spec.ts";

const spec: QuantitySpec = {
  axis: { scale: "date", low: 2025, high: 2060, grain: "year" },
  asked: "point",
  never: { label: "Never" },
};

function drawn(of: QuantitySpec, lens: Lens, form: CrowdForm | null): string {
  const nothing = { said: undefined, partial: undefined, disabled: false, order: null };
  const state = { ...nothing, answer: () => {}, keep: () => {}, clear: () => {} };
  return renderToStaticMarkup(
    <AnsweringProvider value={{ lens: () => state }}>
      <QuantityInput questionId="q" lens={lens} form={form} spec={of} labelledBy="q-text" />
    </AnsweringProvider>,
  );
}

describe("the input of a quantity", () => {
  it("asks for a prediction of what it is held against: the middle of the numbers given for that it happens", () => {
    for (const form of ["point", "distribution"] as const) {
      expect(drawn(spec, "crowd", form)).toMatch(
        /middle one of all own answers (be|lie), given that it happens\? Whoever is sure of “Never” has no number/,
      );
    }
    expect(drawn({ ...spec, never: null }, "crowd", "point")).toMatch(/all own answers be\? Years: 2035/);
    expect(drawn(spec, "own", null)).not.toMatch(/middle one/);
  });
});
