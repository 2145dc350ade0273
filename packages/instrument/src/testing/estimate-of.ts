import type { Estimate } from "../estimate.ts";
import type { Answers, Asked, Kind } from "../kind.ts";
import { bumper, emptyTally } from "../tally.ts";
import type { Locale } from "../words/locales.ts";

/** What a kind makes of the answers of so many people. */
export function estimateOf<Spec, Own, Crowd, Detail>(
  kind: Kind<Spec, Own, Crowd, Detail>,
  asked: Asked<Spec>,
  people: readonly Answers<Own, Crowd>[],
  locale?: Locale,
): Estimate<Detail> {
  const tally = emptyTally({ said: 3, ...kind.tallyShape(asked) });
  const bump = bumper(tally, 1);
  for (const answers of people) {
    if (answers.own !== undefined) bump("said", 0);
    if (answers.crowd !== undefined) bump("said", 1);
    if (answers.own !== undefined && answers.crowd !== undefined) bump("said", 2);
    kind.count(answers, asked, bump);
  }
  return kind.estimate(tally, asked, locale);
}
