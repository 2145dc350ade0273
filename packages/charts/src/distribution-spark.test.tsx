import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DistributionSpark } from "./distribution-spark.tsx";

function written(labels: string[]): string[] {
  const share = labels.map(() => 1 / labels.length);
  const ends = [labels[0] ?? "", labels.at(-1) ?? ""] as const;
  const html = renderToStaticMarkup(
    <DistributionSpark
      idPrefix="s"
      title="A finding"
      labels={labels}
      actual={share}
      ends={ends}
      figures={false}
    />,
  );
  return [...html.matchAll(/<text class="chart-text-muted"[^>]*>([^<]*)</g)].map((match) => match[1] ?? "");
}

describe("a small multiple", () => {
  it("has every label under its column where all of them fit", () => {
    expect(written(["Negative", "None", "Positive"])).toEqual(["Negative", "None", "Positive"]);
  });

  it("has the two ends where some label is wider than its column, wrapped to half of the width", () => {
    expect(written(["Disagree", "Neither agree nor disagree", "Agree"])).toEqual(["Disagree", "Agree"]);
    const long = "Somewhat more than anybody would have thought possible";
    expect(written([long, "No", "No again", "Never", "Nothing"]).join(" ")).toBe(`${long} Nothing`);
  });
});
