/**
 * How likely people hold it to be that something has happened by a date: the mean over people, which is the linear pool
 * of what they said.
 */
export interface ChanceBy {
  /** With rising dates. */
  points: ChancePoint[];
  /** Whether people said the whole course over time, so that between two points there is nothing unknown. */
  continuous: boolean;
}

export interface ChancePoint {
  /** The end of a day in decimal years: the end of 2030 is 2031. */
  at: number;
  /** Shares of 1; null ends where so few answered that there is no interval. */
  share: number;
  low: number | null;
  high: number | null;
}

/** The end of a day, `YYYY-MM-DD`, in decimal years. */
export function endOfDay(date: string): number {
  const [year = 0] = date.split("-").map(Number);
  const start = Date.UTC(year, 0, 1);
  const day = 86_400_000;
  return year + (Date.parse(`${date}T00:00:00Z`) + day - start) / (Date.UTC(year + 1, 0, 1) - start);
}
