import { createHash } from "node:crypto";
import { seededRandom, type Random } from "@plumbline/analytics/random";
import { questionsOf, type Instrument } from "@plumbline/instrument/instrument";
import type { DeclineId, LensAnswer } from "@plumbline/instrument/lens";
import type { Responses } from "@plumbline/instrument/response";
import { OPINIONS } from "./alignment-outlook.ts";
import type { Said } from "./opinions.ts";
import { drawFrom, population } from "./population.ts";

/** Six of a hundred lenses are declined, whatever the answer would have been. */
export const DECLINED = population<DeclineId | null>(
  [94, null],
  [3, "dont-know"],
  [2, "prefer-not-to-say"],
  [1, "reject-framing"],
);

/**
 * What one person would say to every question, whether or not it is asked of them. Chance belongs to the person and the
 * question alone: what is asked changes no answer, and neither does a change to the survey that leaves a question be.
 */
export function opinionsOf(instrument: Instrument, person: number): Responses {
  return Object.fromEntries(
    questionsOf(instrument).map(({ id }) => {
      const opinion = OPINIONS[id];
      if (!opinion) throw new RangeError(`The opinion model has nothing about “${id}”.`);
      const random = seededRandom(createHash("sha256").update(`${id} ${person}`).digest().readUInt32LE());
      const said: Said<unknown, unknown> = drawFrom<Said<unknown, unknown>>(opinion.people, random);
      const [own, crowd] = [lensAnswer(said.own, random), lensAnswer(said.crowd, random)];
      return [id, { ...(own ? { own } : {}), ...(crowd ? { crowd } : {}) }];
    }),
  );
}

function lensAnswer(answer: unknown, random: Random): LensAnswer<unknown> | undefined {
  if (answer === undefined) return undefined;
  const decline = drawFrom(DECLINED, random);
  return decline === null ? { answer } : { decline };
}
