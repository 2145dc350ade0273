import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AnsweringProvider, type LensState } from "../../answering.tsx";
import { LocaleProvider } from "../../words/use-words.ts";
import { DistributionInput } from "./input.tsx";
import type { DistributionSpec } from "./spec.ts";

const spec: DistributionSpec = {
  bins: ["Negative", "About zero", "Positive"].map((label) => ({ label, detail: "" })),
  ordered: true,
  thresholds: [],
  drawn: "triangle",
};

function drawn(state: Partial<LensState>, changed: Partial<DistributionSpec> = {}): string {
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
        <DistributionInput
          questionId="q"
          lens="own"
          form={null}
          spec={{ ...spec, ...changed }}
          labelledBy="q-text"
        />
      </AnsweringProvider>
    </LocaleProvider>,
  );
}

const numbers = (html: string) => [...html.matchAll(/<input[^>]* value="(\d*)"/g)].map(([, value]) => value);

describe("the triangle", () => {
  it("shows no point before one was set", () => {
    const html = drawn({});
    expect(html).not.toContain("<circle");
    expect(numbers(html)).toEqual(["", "", ""]);
    expect(html).toContain('aria-valuetext="noch kein Punkt"');
  });

  it("says its point in words and in numbers, each field labelled by its bin", () => {
    const html = drawn({ said: { answer: { masses: [60, 25, 15] } } });
    expect(html).toContain("<circle");
    expect(numbers(html)).toEqual(["60", "25", "15"]);
    expect(html).toContain('aria-valuetext="60\u00a0% Negative, 25\u00a0% About zero, 15\u00a0% Positive"');
    for (const [, id = ""] of html.matchAll(/<input id="([^"]*)"/g)) expect(html).toContain(`for="${id}"`);
  });

  it("keeps numbers that are no hundred yet in sight, and calls them no per cents", () => {
    const html = drawn({ partial: { masses: [60, 10, 0] } });
    expect(numbers(html)).toEqual(["60", "10", ""]);
    expect(html).toContain("noch 30 übrig");
    expect(html).toContain(">60</span>");
  });

  it("gives way to bars while its author has other than three bins", () => {
    const html = drawn({}, { bins: spec.bins.slice(1) });
    expect(html).not.toContain("Dreieck");
    expect(numbers(html)).toEqual(["", ""]);
  });
});
