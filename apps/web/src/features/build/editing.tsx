"use client";

import { createContext, useContext, type Dispatch } from "react";
import type { Action } from "./state.ts";

/** What every part of the builder needs: how to change the draft, and whether it may be changed at all. */
export interface Editing {
  dispatch: Dispatch<Action>;
  /** For those who may look at the instrument and not change it. */
  readOnly: boolean;
}

const EditingContext = createContext<Editing | null>(null);

export const EditingProvider = EditingContext.Provider;

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error("A part of the builder is rendered outside of EditingProvider.");
  return editing;
}
