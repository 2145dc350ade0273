"use client";

import { useEffect } from "react";
import type { After } from "./state.ts";

/** Fields of a kind are fetched when first shown; a refused one among them may appear a little later. */
const LATER_MS = 400;

/** Moves the focus where the last change wants it. */
export function useAfter({ turn, focus }: After): void {
  useEffect(() => {
    if (!focus) return;
    const element = document.getElementById(focus.id);
    const refused = focus.problem ? refusedIn(element) : null;
    (refused ?? element)?.focus();
    if (!focus.problem || refused) return;
    const timer = setTimeout(() => {
      if (document.activeElement === element) refusedIn(element)?.focus();
    }, LATER_MS);
    return () => clearTimeout(timer);
  }, [turn, focus]);
}

function refusedIn(element: HTMLElement | null): HTMLElement | null {
  return element?.querySelector<HTMLElement>('[aria-invalid="true"], [data-refused]') ?? null;
}
