import { canonicalJson } from "../../canonical.ts";
import type { Asked } from "../../kind.ts";
import type { ChoiceSpec } from "./spec.ts";

/** More columns than this are too narrow for their heads, and on a phone each row would fill a screen. */
const MOST_COLUMNS = 7;

/**
 * One answer from a short list, one's own view only: questions with the same options, scored alike, share a table. The
 * columns of a table stand in the author's order.
 */
export function choiceMatrixKey({ spec, own, crowd }: Asked<ChoiceSpec>): string | null {
  if (!own || crowd !== null || spec.many || spec.options.length > MOST_COLUMNS) return null;
  return canonicalJson(spec.options.map(({ label, score }) => [label, score ?? null]));
}
