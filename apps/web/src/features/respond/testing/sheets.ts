import { openedSheet, type SheetState } from "../sheet-state.ts";
import type { LocalCopy } from "../local-copy.ts";
import type { Sheet } from "../types.ts";
import { asksAll } from "./asks-all.ts";

/** A sheet nobody has written on. */
export const blankSheet: Sheet = {
  answers: {},
  partial: {},
  revision: 0,
  submissions: 0,
  withdrawn: false,
  unsubmitted: false,
  seed: 0,
};

export function openSheet(sheet: Partial<Sheet> = {}, copies: readonly LocalCopy[] = []): SheetState {
  return openedSheet("code", { ...blankSheet, ...sheet }, copies, asksAll);
}
