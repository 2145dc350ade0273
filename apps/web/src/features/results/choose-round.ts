import { ORDERS, type Order } from "@plumbline/api/findings/arrange";
import type { StudyOverview } from "@plumbline/api/studies/reads";
import { NEUTRALS, type Neutral } from "./addresses.ts";

export type ResultsRound = StudyOverview["rounds"][number];

/** What the address of the results page may say; a parameter given twice is none. */
export interface ResultsQuery {
  round?: string | string[];
  order?: string | string[];
  release?: string | string[];
  neutral?: string | string[];
}

/**
 * The round the page shows: the one asked for, or the newest with a release, those with somebody's answers before
 * the simulated one. Undefined where a round is asked for that the study does not have.
 */
export function chooseRound(
  rounds: readonly ResultsRound[],
  asked: ResultsQuery["round"],
): ResultsRound | null | undefined {
  if (asked !== undefined) return rounds.find(({ id }) => id === asked);
  const newestFirst = rounds.toSorted((a, b) => b.number - a.number);
  const held = newestFirst.filter(({ origin }) => origin !== "simulated");
  return held.find(({ release }) => release) ?? newestFirst.find(({ release }) => release) ?? held[0] ?? null;
}

export function chooseOrder(asked: ResultsQuery["order"]): Order {
  return ORDERS.find((order) => order === asked) ?? "misjudgement";
}

export function chooseNeutral(asked: ResultsQuery["neutral"] | null): Neutral {
  return NEUTRALS.find((neutral) => neutral === asked) ?? "aside";
}

/** Null for the newest release, undefined for what is no number. */
export function chooseRelease(asked: ResultsQuery["release"]): number | null | undefined {
  if (asked === undefined) return null;
  return typeof asked === "string" && /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : undefined;
}
