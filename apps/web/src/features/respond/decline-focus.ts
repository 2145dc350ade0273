"use client";

import { useEffect, useRef } from "react";

/**
 * A decline and its undoing both take away the button that was pressed, and the focus would go with it: it is led to
 * what came in its place.
 *
 * @param find what that is; asked once it is on the page.
 * @returns what to call when the button is pressed. Changes from elsewhere move no focus.
 */
export function useFocusAfterPress(
  declined: boolean,
  find: () => HTMLElement | null | undefined,
): () => void {
  const pressed = useRef(false);
  const latest = useRef(find);
  useEffect(() => {
    latest.current = find;
  });
  useEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    latest.current()?.focus();
  }, [declined]);
  return () => {
    pressed.current = true;
  };
}

/** What a decline is followed by: the reason, where one may be given, else the way back. */
const AFTER_DECLINE = "[data-declined] textarea, [data-declined] button";
/** Where answering begins: at what is chosen already, else at the first thing that takes an answer. */
const CHOSEN = "input:checked";
const TAKES_ANSWER = "input:not([tabindex='-1']), textarea, select, [role=slider], button";

export function afterDecline(box: Element | null): HTMLElement | null {
  return box?.querySelector<HTMLElement>(AFTER_DECLINE) ?? null;
}

export function firstInput(box: Element | null): HTMLElement | null {
  return box?.querySelector<HTMLElement>(CHOSEN) ?? box?.querySelector<HTMLElement>(TAKES_ANSWER) ?? null;
}
