import { drawingOf, drawnArms, type Arms } from "@plumbline/instrument/arms";
import type { Instrument } from "@plumbline/instrument/instrument";
import type { Responses } from "@plumbline/instrument/response";
import { answersAsked, askedIn } from "@plumbline/instrument/way";

export interface Drawn {
  arms: Arms;
  /** The answers to what is asked: only these are submitted. */
  counted(answers: Responses): Responses;
  /** Those of `answers` to questions that are closed while `now` is what is said: the sheet keeps them. */
  closed(answers: Responses, now: Responses): Responses;
}

/** What the seed of a sheet says about what is asked on it. */
export function drawnFor(definition: Instrument, seed: number): Drawn {
  const arms = drawnArms(drawingOf(definition), seed);
  return {
    arms,
    counted: (answers) => answersAsked(definition, answers, arms),
    closed: (answers, now) => {
      const asked = askedIn(definition, now, arms);
      return Object.fromEntries(Object.entries(answers).filter(([id]) => !asked.has(id)));
    },
  };
}
