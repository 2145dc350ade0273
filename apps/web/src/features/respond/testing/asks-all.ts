import type { Asks } from "../route.ts";

/** A survey without conditions: every question is asked, whatever is answered. */
export const asksAll: Asks = () => () => true;
