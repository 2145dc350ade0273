import { mergeSheets, sameContent } from "./merge.ts";
import { submittedAnswers, toSend, type SheetState } from "./sheet-state.ts";
import type { SheetStore, SubmitOutcome } from "./types.ts";

/** Saves of this very page that a submit may meet on its way. */
const TRIES = 3;

/**
 * Submits a sheet. An autosave that was on its way raises the revision under the submit; as long as the server's
 * version brings nothing that is not on this screen, the submit goes on with the newer revision. Otherwise the
 * respondent is asked to look first.
 */
export async function handIn(store: SheetStore, state: SheetState, key: string): Promise<SubmitOutcome> {
  const { code, asks, base, content, revision, unconfirmed: sent } = state;
  const answers = submittedAnswers(asks, content.answers);
  const mine = toSend(state);
  let outcome = await store.submit(code, key, revision, answers);
  for (let tries = 1; tries < TRIES && outcome.outcome === "stale"; tries++) {
    const merged = mergeSheets({ base, content: mine, sent }, outcome.sheet);
    if (merged.conflicts.length > 0 || !sameContent(merged.content, mine)) return outcome;
    outcome = await store.submit(code, key, outcome.sheet.revision, answers);
  }
  return outcome;
}
