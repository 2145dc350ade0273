import type { Asking } from "../../view.ts";
import { QuantityInput } from "./input.tsx";
import type { quantity } from "./kind.ts";
import { QuantitySaid } from "./said.tsx";

/** What a respondent's browser loads of this kind. */
export const asking = {
  Input: QuantityInput,
  Said: QuantitySaid,
} satisfies Asking<typeof quantity>;
