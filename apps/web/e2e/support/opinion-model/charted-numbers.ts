import type { QuestionEstimate } from "@plumbline/instrument/round-tally";
import type { CurveDetail } from "@plumbline/instrument/kinds/curve/estimate";
import type { PlaneDetail } from "@plumbline/instrument/kinds/plane/estimate";
import type { ProbabilityDetail } from "@plumbline/instrument/kinds/probability/estimate";
import { valueAt } from "@plumbline/instrument/kinds/quantity/axis";
import type { QuantityDetail } from "@plumbline/instrument/kinds/quantity/estimate";
import type { QuantitySpec } from "@plumbline/instrument/kinds/quantity/spec";
import type { SurfaceDetail } from "@plumbline/instrument/kinds/surface/estimate";
import type { OpinionOf } from "./opinions.ts";
import { among } from "./population.ts";
import { recovered, type Parameter } from "./recovered.ts";

type Charted = Pick<QuestionEstimate, "n" | "gaps">;

export function chartedProbability(
  { people }: OpinionOf<"probability">,
  detail: ProbabilityDetail,
  { n, gaps = [] }: Charted,
): Parameter[] {
  const lens = (name: "own" | "crowd") => {
    const found = detail[name];
    if (!found) return [];
    const chart = recovered(
      among(people, (said) => said[name]?.perMille),
      n[name],
    );
    const share = (perMille: number) => perMille / 1000;
    const gap = gaps[0]?.[name === "own" ? "actual" : "predicted"];
    return [
      chart.mean(`${name} mean`, share, found.mean),
      chart.median(`${name} median`, share, found.median),
      chart.quantile(`${name} lower quartile`, 0.25, share, found.lowerQuartile),
      chart.quantile(`${name} upper quartile`, 0.75, share, found.upperQuartile),
      ...(gap ? [chart.median(`${name} in the gap`, (perMille) => perMille / 10, gap)] : []),
    ];
  };
  const within = among(people, ({ own, crowd }) => own && crowd && crowd.perMille - own.perMille);
  return [
    ...lens("own"),
    ...lens("crowd"),
    ...(detail.difference
      ? [recovered(within, n.both).median("guess minus own", (by) => by / 1000, detail.difference)]
      : []),
  ];
}

export function chartedQuantity(
  { people }: OpinionOf<"quantity">,
  { axis }: QuantitySpec,
  detail: QuantityDetail,
  { n, gaps = [] }: Charted,
): Parameter[] {
  const lens = (name: "own" | "crowd") => {
    const found = detail[name];
    if (!found) return [];
    const chart = recovered(
      among(people, (said) => (said[name]?.quantiles.length ? said[name].quantiles : undefined)),
      found.people,
    );
    const middle = (steps: number[]) => steps[(steps.length - 1) / 2] ?? Number.NaN;
    const gap = gaps[0]?.[name === "own" ? "actual" : "predicted"];
    return [
      ...found.quantiles.flatMap((spread, index) => {
        const step = (steps: number[]) => steps[index] ?? Number.NaN;
        return [
          chart.median(`${name} quantile ${index + 1}`, step, spread.median),
          chart.quantile(`${name} lower quartile of quantile ${index + 1}`, 0.25, step, spread.lowerQuartile),
          chart.quantile(`${name} upper quartile of quantile ${index + 1}`, 0.75, step, spread.upperQuartile),
        ];
      }),
      ...(gap ? [chart.median(`${name} in the gap`, (steps) => valueAt(axis, middle(steps)), gap)] : []),
    ];
  };
  const never = recovered(
    among(people, ({ own }) => own?.never),
    n.own,
  );
  const within = among(people, ({ own, crowd }) => {
    const [mine, guess] = [own?.quantiles[1], crowd?.quantiles[0]];
    return mine === undefined || guess === undefined ? undefined : guess - mine;
  });
  // Whoever is sure that it never happens has no number to hold a guess against.
  const sure = detail.own ? n.own - detail.own.people : 0;
  return [
    ...lens("own"),
    ...lens("crowd"),
    ...(detail.never ? [never.mean("never", (percent) => percent / 100, detail.never.mean)] : []),
    ...(detail.difference
      ? [recovered(within, n.both - sure).median("guess minus own", (by) => by, detail.difference)]
      : []),
  ];
}

export function chartedCurves({ people }: OpinionOf<"curve">, { own }: CurveDetail, n: number): Parameter[] {
  if (!own) return [];
  const all = among(people, (said) => said.own?.values);
  const { share, median, quantile } = recovered(all, n);
  const at = (values: number[][], series: number, horizon: number) => values[series]?.[horizon] ?? Number.NaN;
  const gap = (horizon: number) => (values: number[][]) => at(values, 1, horizon) - at(values, 0, horizon);
  return [
    ...own.points.flatMap((row, series) =>
      row.flatMap(({ median: value, p25, p75, ...found }, horizon) => {
        const measure = (values: number[][]) => at(values, series, horizon);
        const name = `curve ${series + 1} at ${horizon + 1}`;
        return [
          median(name, measure, { value, low: found.low, high: found.high }),
          quantile(`${name}, lower quartile`, 0.25, measure, p25),
          quantile(`${name}, upper quartile`, 0.75, measure, p75),
        ];
      }),
    ),
    ...own.pairs.flatMap((pair) => [
      ...pair.gap.map(({ median: value, low, high }, horizon) =>
        median(`gap at ${horizon + 1}`, gap(horizon), { value, low, high }),
      ),
      ...pair.ahead.map((found, horizon) =>
        share(`ahead at ${horizon + 1}`, (values) => gap(horizon)(values) >= 0, found),
      ),
      ...pair.reach.at.map((reached, horizon) =>
        share(
          `ahead at ${horizon + 1} for the first time`,
          (values) => pair.reach.at.findIndex((_, h) => gap(h)(values) >= 0) === horizon,
          { share: reached },
        ),
      ),
    ]),
  ];
}

export function chartedSurface(
  { people }: OpinionOf<"surface">,
  { own }: SurfaceDetail,
  n: number,
): Parameter[] {
  if (!own) return [];
  const { mean, share } = recovered(
    among(people, (said) => said.own),
    n,
  );
  return [
    ...own.cells.flatMap((row, r) =>
      row.map((cell, c) => mean(`cell ${r + 1}, ${c + 1}`, ({ cells }) => (cells[r]?.[c] ?? 0) / 100, cell)),
    ),
    ...(own.ceiling ? [mean("ceiling", ({ ceiling = 0 }) => ceiling / 100, own.ceiling)] : []),
    ...(own.against
      ? [share("against the order", ({ cells }) => (cells[0]?.[0] ?? 0) > (cells[2]?.[0] ?? 0), own.against)]
      : []),
  ];
}

export function chartedPlane({ people }: OpinionOf<"plane">, { own }: PlaneDetail, n: number): Parameter[] {
  if (!own) return [];
  const { mean, median, share } = recovered(
    among(people, (said) => said.own),
    n,
  );
  const { lowHigh, highHigh, lowLow, highLow, onAxis } = own.quadrants;
  return [
    ...(["x", "y"] as const).flatMap((axis) => [
      mean(`mean ${axis}`, (point) => point[axis], own[axis]),
      median(`median ${axis}`, (point) => point[axis], own[axis].median),
    ]),
    share("left above", ({ x, y }) => x < 0 && y > 0, lowHigh),
    share("right above", ({ x, y }) => x > 0 && y > 0, highHigh),
    share("left below", ({ x, y }) => x < 0 && y < 0, lowLow),
    share("right below", ({ x, y }) => x > 0 && y < 0, highLow),
    share("on an axis", ({ x, y }) => x * y === 0, onAxis),
  ];
}
