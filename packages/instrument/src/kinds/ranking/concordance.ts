import type { RankingResult } from "./estimate.ts";
import type { RankingSpec } from "./spec.ts";

/** How far people agree on an order, and which order contradicts them least, in sentences. */
export function concordanceWords({ items }: RankingSpec, own: RankingResult): string[] {
  const { concordance, kemeny, listed, order } = own;
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const same = kemeny.order.every((item, place) => order[place] === item);
  const names = kemeny.order.map((item) => items[item]?.label ?? "").join(", ");
  return [
    ...(concordance
      ? [
          `Agreement among people: Kendall's W is ${concordance.W.toFixed(2)}, where 0 is none and 1 is one order for all` +
            ` (p ${pValue(concordance.pValue)}, against all orders being equally likely).`,
        ]
      : []),
    `The order with the fewest contradictions (Kemeny) ${
      same ? "is the one by mean place" : `is: ${names}`
    }; it agrees with ${percent(kemeny.agreement)} of all pairwise preferences${
      kemeny.unique ? "" : ", as do others"
    }.`,
    ...(listed === null
      ? []
      : [
          `With the order the items are listed in, people's orders have a mean Kendall's tau of ${listed.toFixed(2).replace("-", "−")}` +
            ` (1 the same, −1 the reverse).`,
        ]),
  ];
}

function pValue(p: number): string {
  return p < 0.001 ? "< 0.001" : `= ${p.toFixed(3)}`;
}
