import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { BothSizes } from "./both-sizes.tsx";
import { describeShares } from "./describe.ts";
import { DistributionSpark } from "./distribution-spark.tsx";
import { DivergingBars } from "./diverging-bars.tsx";
import { standaloneSvg } from "./standalone.ts";

const spark = (idPrefix: string) => (
  <DistributionSpark
    idPrefix={idPrefix}
    title="Most agree"
    labels={["no", "yes"]}
    actual={[0.25, 0.75]}
    names={{ actual: "said", predicted: "guessed" }}
  />
);

describe("the description of a chart", () => {
  it("gives every number in words", () => {
    expect(
      describeShares({
        labels: ["no", "yes"],
        actual: [0.25, 0.75],
        predicted: [0.5, 0.5],
        names: { actual: "said", predicted: "guessed" },
        locale: "en",
      }),
    ).toBe("no: said 25%, guessed 50%; yes: said 75%, guessed 50%");
  });

  it("is in the drawing when the page gives none", () => {
    expect(renderToStaticMarkup(spark("a"))).toContain("no: said 25%; yes: said 75%</desc>");
  });
});

describe("a chart", () => {
  it("refuses numbers that do not match its labels", () => {
    const crooked = (
      <DivergingBars
        idPrefix="b"
        title="t"
        labels={["no", "yes"]}
        rows={[{ label: "item", counts: [1, 2, 3] }]}
      />
    );
    expect(() => renderToStaticMarkup(crooked)).toThrow("item has 3 values for 2 labels");
  });

  it("in both sizes has different ids in each", () => {
    const html = renderToStaticMarkup(<BothSizes idPrefix="c">{(_, id) => spark(id)}</BothSizes>);
    expect([...html.matchAll(/<title id="([^"]*)"/g)].map((match) => match[1])).toEqual([
      "c-compact-title",
      "c-regular-title",
    ]);
  });
});

describe("a chart as a file", () => {
  it("carries its heading and its source, escaped", async () => {
    const svg = await standaloneSvg(spark("d"), { heading: "A < B", source: "R & D" });
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).toContain(">A &lt; B</text>");
    expect(svg).toContain(">R &amp; D</text>");
  });

  it("is refused for anything that is not a chart", async () => {
    await expect(standaloneSvg(<p>Not a chart</p>)).rejects.toThrow(TypeError);
  });
});
