import type { Findings } from "@plumbline/api/findings/findings";
import { isClear } from "@plumbline/api/findings/sentence";

/** The line under the heading: how much of what was compared is clear. */
export function summaryWords(findings: Findings, hasHeadline: boolean): string {
  const { family, items, minimumN, n } = findings;
  if (!items) return `Fewer than ${minimumN} people are counted in this release: nothing of it is shown.`;
  if (family === 0) {
    return `What ${n} people answered. No question was asked both as an own view and as a prediction, so nothing is compared.`;
  }
  const clear = items.filter(isClear).length;
  const compared = family === 1 ? "the one comparison" : `${family} comparisons`;
  if (clear === 0) {
    return `In none of ${compared} is the shift between own views and predictions told from chance. That does not show that there is none.`;
  }
  const share =
    family === 1
      ? "The shift is clear in the one comparison"
      : `The shift is clear in ${clear} of ${compared}`;
  return `${hasHeadline ? "The largest clear shift of the round, measured against its scale. " : ""}${share}, after correction for their number.`;
}

const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** A calendar day, stored without a time: "3 May 2024". */
export function dayWords(day: string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`));
}
