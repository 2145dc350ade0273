import type { QuestionEstimate } from "@plumbline/instrument/round-tally";
import type { AllocationDetail } from "@plumbline/instrument/kinds/allocation/estimate";
import type { AllocationSpec } from "@plumbline/instrument/kinds/allocation/spec";
import { groupsOf } from "@plumbline/instrument/kinds/allocation/groups";
import type { ChoiceDetail } from "@plumbline/instrument/kinds/choice/estimate";
import type { ChoiceSpec } from "@plumbline/instrument/kinds/choice/spec";
import type { DistributionDetail } from "@plumbline/instrument/kinds/distribution/estimate";
import type { DistributionSpec } from "@plumbline/instrument/kinds/distribution/spec";
import type { RankingDetail } from "@plumbline/instrument/kinds/ranking/estimate";
import { scoresOf } from "@plumbline/instrument/scale";
import type { OpinionOf, Said } from "./opinions.ts";
import { among, type Population } from "./population.ts";
import { recovered, type Parameter } from "./recovered.ts";

type Charted = Pick<QuestionEstimate, "n" | "comparison">;

export function chartedChoice(
  { people }: OpinionOf<"choice">,
  spec: ChoiceSpec,
  { own, predicted }: ChoiceDetail,
  charted: Charted,
): Parameter[] {
  const mine = recovered(
    among(people, (said) => said.own),
    charted.n.own,
  );
  const predictions = among(people, ({ crowd }) => (crowd && "masses" in crowd ? crowd.masses : undefined));
  const theirs = recovered(predictions, charted.n.crowd);
  const full = among(people, ({ own: answer, crowd }) =>
    answer && crowd && "masses" in crowd
      ? { mine: spec.options.map((_, k) => (answer.options.includes(k) ? 100 : 0)), theirs: crowd.masses }
      : undefined,
  );
  return [
    ...(own ?? []).map((found, k) =>
      mine.share(`option ${k + 1}`, ({ options }) => options.includes(k), found),
    ),
    ...(predicted ?? []).map((mean, k) =>
      theirs.mean(`predicted option ${k + 1}`, (masses) => (masses[k] ?? 0) / 100, { mean }),
    ),
    ...shiftOf(full, scoresOf(spec.options), charted),
  ];
}

export function chartedDistribution(
  { people }: OpinionOf<"distribution">,
  spec: DistributionSpec,
  detail: DistributionDetail,
  charted: Charted,
): Parameter[] {
  const lens = (name: "own" | "crowd") => {
    const found = detail[name];
    if (!found) return [];
    const { mean, quantile } = recovered(massesOf(people, name), charted.n[name]);
    const past = (after: number) => (masses: number[]) => sum(masses.slice(after)) / 100;
    return [
      ...found.bins.map((bin, k) => mean(`${name} bin ${k + 1}`, (masses) => (masses[k] ?? 0) / 100, bin)),
      ...found.beyond.flatMap((beyond, index) => {
        const measure = past(spec.thresholds[index]?.after ?? 0);
        return [
          mean(`${name} past line ${index + 1}`, measure, beyond),
          quantile(`${name} quartile past line ${index + 1}`, 0.25, measure, beyond.lowerQuartile),
          quantile(`${name} upper quartile past line ${index + 1}`, 0.75, measure, beyond.upperQuartile),
        ];
      }),
    ];
  };
  return [...lens("own"), ...lens("crowd"), ...shiftOf(bothOf(people), scoresOf(spec.bins), charted)];
}

export function chartedAllocation(
  { people }: OpinionOf<"allocation">,
  spec: AllocationSpec,
  detail: AllocationDetail,
  { n }: Charted,
): Parameter[] {
  return (["own", "crowd"] as const).flatMap((name) => {
    const found = detail[name];
    if (!found) return [];
    const { mean, share } = recovered(massesOf(people, name), n[name]);
    return [
      ...found.items.flatMap((item, k) => [
        mean(`${name} item ${k + 1}`, (masses) => (masses[k] ?? 0) / 100, item),
        share(`${name} nothing to item ${k + 1}`, (masses) => masses[k] === 0, item.nothing),
      ]),
      ...groupsOf(spec).map(({ label, from, count }, group) =>
        mean(
          `${name} ${label}`,
          (masses) => sum(masses.slice(from, from + count)) / 100,
          found.groups[group] ?? { mean: Number.NaN },
        ),
      ),
    ];
  });
}

/** Items that somebody leaves out share the middle of the places left. */
export function chartedRanking(
  { people }: OpinionOf<"ranking">,
  { own }: RankingDetail,
  n: number,
): Parameter[] {
  if (!own) return [];
  const all = among(people, (said) => said.own?.order);
  const { mean, share } = recovered(all, n);
  const items = own.items.length;
  const placeOf = (order: number[], item: number) =>
    order.includes(item) ? order.indexOf(item) + 1 : (order.length + 1 + items) / 2;
  return [
    ...own.items.flatMap((item, k) => [
      mean(`place of item ${k + 1}`, (order) => placeOf(order, k), item.place),
      share(`item ${k + 1} first`, (order) => order[0] === k, item.first),
    ]),
    ...own.above.flatMap((row, i) =>
      row.flatMap((found, j) => {
        if (!found || j < i) return [];
        const ordered = among(all, (order) => (order.includes(i) || order.includes(j) ? order : undefined));
        return [
          recovered(ordered, found.n).share(
            `item ${i + 1} above item ${j + 1}`,
            (order) => placeOf(order, i) < placeOf(order, j),
            found,
          ),
        ];
      }),
    ),
  ];
}

interface Both {
  mine: number[];
  theirs: number[];
}

/** How far the predicted mean lies from the mean, on a scale with scores. */
function shiftOf(full: Population<Both>, scores: readonly number[], { n, comparison }: Charted): Parameter[] {
  const ordered = comparison?.ordered;
  if (!ordered) return [];
  const score = (masses: number[]) => sum(masses.map((mass, k) => (mass / 100) * (scores[k] ?? 0)));
  return [
    recovered(full, n.both).mean("shift", ({ mine, theirs }) => score(theirs) - score(mine), {
      mean: ordered.shift,
      ...ordered.interval,
    }),
  ];
}

type MassesSaid = Said<{ masses: number[] }, { masses: number[] }>;

function massesOf(people: Population<MassesSaid>, name: "own" | "crowd"): Population<number[]> {
  return among(people, (said) => said[name]?.masses);
}

function bothOf(people: Population<MassesSaid>): Population<Both> {
  return among(people, ({ own, crowd }) =>
    own && crowd ? { mine: own.masses, theirs: crowd.masses } : undefined,
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
