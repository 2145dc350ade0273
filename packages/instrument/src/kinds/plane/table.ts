import type { EstimateTable } from "../../estimate.ts";
import { resultMessages } from "../../summaries/messages.ts";
import { type Cell, written, writtenSigned, writtenTable } from "../../summaries/written.ts";
import type { Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import type { PlaneLens } from "./estimate.ts";
import { planeResults } from "./messages-results.ts";
import { AXES, QUADRANTS, type Quadrant } from "./scale.ts";
import type { PlaneSpec } from "./spec.ts";

/** The numbers of the picture: one line a mean, a median, a spread and a share. */
export function tableOf(
  spec: PlaneSpec,
  own: PlaneLens | null,
  crowd: PlaneLens | null,
  locale: Locale,
): EstimateTable {
  const say = wordsIn(planeResults, locale);
  const head = wordsIn(resultMessages, locale);
  /** Two decimals of places and distances, one of shares in per cent. */
  const hundredths = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100);
  const place = (value: number | null) => writtenSigned(hundredths(value), 2, locale);
  const percent = (share: number) => written(Math.round(share * 1000) / 10, 1, locale);
  const lenses = [own, crowd].filter((lens) => lens !== null);
  const line = (what: string, unit: string, cells: (lens: PlaneLens) => Cell[]) => [
    what,
    unit,
    ...lenses.flatMap(cells),
  ];
  return writtenTable(
    [
      head("table.what"),
      say("unit"),
      ...(own ? [say("own"), say("ownFrom"), say("ownTo")] : []),
      ...(crowd ? [say("guesses"), say("guessesFrom"), say("guessesTo")] : []),
    ],
    [
      ...AXES.map((axis) =>
        line(say("mean", { axis: spec[axis].title }), say("range"), (lens) => {
          const { mean, low, high } = lens[axis];
          return [mean, low, high].map(place);
        }),
      ),
      ...AXES.map((axis) =>
        line(say("median", { axis: spec[axis].title }), say("range"), (lens) => {
          const { value, low, high } = lens[axis].median;
          return [value, low, high].map(place);
        }),
      ),
      line(say("spread"), head("units.steps"), ({ spread }) => [
        written(hundredths(spread), 2, locale),
        null,
        null,
      ]),
      ...[...QUADRANTS, "onAxis" as const].map((region) =>
        line(
          region === "onAxis" ? say("onAxis") : quadrantTitle(spec, region),
          head("table.ofPeople"),
          (lens) => {
            const { share, low, high } = lens.quadrants[region];
            return [share, low, high].map(percent);
          },
        ),
      ),
    ],
  );
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
