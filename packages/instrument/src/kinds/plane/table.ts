import type { EstimateTable } from "../../estimate.ts";
import type { PlaneLens } from "./estimate.ts";
import { AXES, QUADRANTS, type Quadrant } from "./scale.ts";
import type { PlaneSpec } from "./spec.ts";

/** Two decimals of means and distances, one of shares in per cent. */
const decimals = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100);
const percent = (share: number) => Math.round(share * 1000) / 10;

/** The numbers of the picture: one line a mean, a median, a spread and a share. */
export function tableOf(spec: PlaneSpec, own: PlaneLens | null, crowd: PlaneLens | null): EstimateTable {
  const lenses = [own, crowd].filter((lens) => lens !== null);
  const line = (what: string, unit: string, cells: (lens: PlaneLens) => (number | null)[]) => [
    what,
    unit,
    ...lenses.flatMap(cells),
  ];
  const ranged = (name: string) => [name, `${name}, 95 % from`, `${name}, 95 % to`];
  return {
    columns: ["What", "Unit", ...(own ? ranged("Own") : []), ...(crowd ? ranged("Guesses") : [])],
    rows: [
      ...AXES.map((axis) =>
        line(`${spec[axis].title}: mean`, "−10 to 10", (lens) => {
          const { mean, low, high } = lens[axis];
          return [mean, low, high].map(decimals);
        }),
      ),
      ...AXES.map((axis) =>
        line(`${spec[axis].title}: median`, "−10 to 10", (lens) => {
          const { value, low, high } = lens[axis].median;
          return [value, low, high].map(decimals);
        }),
      ),
      line("Distance from the centroid (standard distance)", "steps", ({ spread }) => [
        decimals(spread),
        null,
        null,
      ]),
      ...[...QUADRANTS, "onAxis" as const].map((region) =>
        line(region === "onAxis" ? "On an axis" : quadrantTitle(spec, region), "% of people", (lens) => {
          const { share, low, high } = lens.quadrants[region];
          return [share, low, high].map(percent);
        }),
      ),
    ],
  };
}

/** The author's name for a quadrant, or the ends it lies towards. */
export function quadrantTitle(spec: PlaneSpec, quadrant: Quadrant): string {
  return spec.quadrants[quadrant] || quadrantEnds(spec, quadrant);
}

/** The ends a quadrant lies towards, the horizontal axis first. */
export function quadrantEnds({ x, y }: PlaneSpec, quadrant: Quadrant): string {
  const [across, up] = {
    lowHigh: [x.low, y.high],
    highHigh: [x.high, y.high],
    lowLow: [x.low, y.low],
    highLow: [x.high, y.low],
  }[quadrant] as [string, string];
  // While the author has not written them yet.
  return `${across || "…"}, ${up || "…"}`;
}
