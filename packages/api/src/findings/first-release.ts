import { DISCLOSURE_FLOOR } from "@plumbline/disclosure/release-policy";

/** How many people have answered when the first release of an open round appears: a batch, and those it leaves behind. */
export function firstReleaseAt(batch: number): { people: number; leftBehind: number } {
  return { people: batch + DISCLOSURE_FLOOR, leftBehind: DISCLOSURE_FLOOR };
}
