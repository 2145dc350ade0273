"use client";

import { useEffect } from "react";
import type { WizardState } from "./state.ts";

/** Moves the focus where the last change wants it: to a refused field inside the place, if there is one. */
export function useFocus({ turn, id }: WizardState["focus"]): void {
  useEffect(() => {
    if (turn === 0) return;
    const place = document.getElementById(id);
    (place?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? place)?.focus();
  }, [turn, id]);
}
