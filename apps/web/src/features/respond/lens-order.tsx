"use client";

import { createContext, useContext } from "react";
import type { Arms } from "@plumbline/instrument/arms";
import type { Lens } from "@plumbline/instrument/lens";
import { lensesFor } from "./route.ts";

const ArmsContext = createContext<Arms>({});

export const ArmsProvider = ArmsContext.Provider;

/** The lenses of a question in the order this respondent is asked them; `drawn` where that is left to chance. */
export function useLenses(lenses: readonly Lens[], drawn: boolean): Lens[] {
  return lensesFor(useContext(ArmsContext), lenses, drawn);
}
