import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Asked } from "../../kind.ts";
import { bumper, emptyTally } from "../../tally.ts";
import type { Locale } from "../../words/locales.ts";
import { estimateQuantity } from "./estimate.ts";
import { quantityFigure } from "./figure.tsx";
import type { QuantityOwn, QuantitySpec } from "./spec.ts";
import { countQuantity, quantityTallyShape } from "./tally.ts";

const years = { scale: "date", low: 2025, high: 2060, grain: "year" } as const;

function drawn(spec: QuantitySpec, people: QuantityOwn[], locale: Locale = "en"): string {
  const asked: Asked<QuantitySpec> = { spec, own: true, crowd: null };
  const tally = emptyTally({ said: 3, ...quantityTallyShape(asked) });
  const bump = bumper(tally, 1);
  for (const own of people) {
    bump("said", 0);
    countQuantity({ own }, asked, bump);
  }
  const estimate = estimateQuantity(tally, asked, locale);
  const props = { idPrefix: "q", title: "A finding", spec, estimate, size: "regular", legend: true } as const;
  return renderToStaticMarkup(quantityFigure({ ...props, locale }));
}

const sure = { quantiles: [], never: 100 };

describe("the picture of a quantity that may never be", () => {
  it("says of single answers what they take for granted, and how likely people find never", () => {
    const spec: QuantitySpec = { axis: years, asked: "point", never: { label: "Never" } };
    // 0 % and 100 % of never: 50 % on average.
    const people = [{ quantiles: [11], never: 0 }, sure];
    expect(drawn(spec, people)).toContain("The answers, given that it happens; “Never” gets 50 % on average");
    expect(drawn(spec, people, "de")).toContain(
      "Die Antworten, falls es eintritt; „Never“ bekommt im Mittel 50\u00a0%",
    );
    expect(drawn({ ...spec, never: null }, [{ quantiles: [11], never: 0 }])).not.toContain("given that");
  });

  it("says the same of a fan, where the axis is no date by the author's name for never", () => {
    const axis = { scale: "linear", low: 0, high: 100, step: 1, unit: "labs" } as const;
    const spec: QuantitySpec = { axis, asked: "quantiles", never: { label: "None" } };
    expect(drawn(spec, [{ quantiles: [10, 20, 40], never: 0 }, sure])).toContain(
      "Chance that it is less, leaving “None” aside; “None” gets 50 % on average",
    );
  });
});

it("draws the interval of a median, whether it was predicted or not", () => {
  // Six are enough for one: from the first to the sixth.
  const people = [10, 12, 14, 16, 18, 20].map((step) => ({ quantiles: [5, step, 30], never: 0 }));
  const fan: QuantitySpec = { axis: years, asked: "quantiles", never: null };
  expect(drawn(fan, people)).toContain("chart-whisker");
  expect(drawn(fan, people.slice(1))).not.toContain("chart-whisker");
});
