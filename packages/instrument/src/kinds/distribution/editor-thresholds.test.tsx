import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { moved } from "../../authoring/list-edits.ts";
import { LocaleProvider } from "../../words/use-words.ts";
import { ThresholdFields } from "./editor-thresholds.tsx";
import type { DistributionSpec } from "./spec.ts";

const spec: DistributionSpec = {
  bins: ["Easy", "Middling", "Hard", ""].map((label) => ({ label, detail: "" })),
  ordered: true,
  thresholds: [
    { after: 1, label: "trouble" },
    { after: 3, label: "no hope" },
  ],
  drawn: "bars",
};

/** What stands below each threshold. */
function parted(of: DistributionSpec): string[] {
  const html = renderToStaticMarkup(
    <LocaleProvider value="en">
      <ThresholdFields idPrefix="q" spec={of} onChange={() => {}} problems={[]} disabled={false} />
    </LocaleProvider>,
  );
  return html.match(/Parts [^<]*/g) ?? [];
}

it("a threshold says which bins it parts, also after one was moved past it", () => {
  expect(parted(spec)).toEqual([
    "Parts “Easy” from “Middling” to “bin 4”.",
    "Parts “Easy” to “Hard” from “bin 4”.",
  ]);
  expect(parted({ ...spec, bins: moved(spec.bins, 1, -1) })[0]).toBe(
    "Parts “Middling” from “Easy” to “bin 4”.",
  );
});
