"use client";

import { createContext, useContext } from "react";
import type { Declined, Lens } from "@plumbline/instrument/lens";

export interface Declining {
  decline(questionId: string, lens: Lens, declined: Declined): void;
  undo(questionId: string, lens: Lens): void;
  disabled: boolean;
}

const DecliningContext = createContext<Declining | null>(null);

export const DecliningProvider = DecliningContext.Provider;

export function useDecline(questionId: string, lens: Lens) {
  const declining = useContext(DecliningContext);
  if (!declining) throw new Error("A decline is rendered outside of DecliningProvider.");
  return {
    disabled: declining.disabled,
    decline: (declined: Declined) => declining.decline(questionId, lens, declined),
    undo: () => declining.undo(questionId, lens),
  };
}
