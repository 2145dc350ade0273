import type { Asking } from "../../view.ts";
import { ProbabilityInput } from "./input.tsx";
import type { probability } from "./kind.ts";
import { ProbabilitySaid } from "./said.tsx";

/** What a respondent's browser loads of this kind. */
export const asking = {
  Input: ProbabilityInput,
  Said: ProbabilitySaid,
} satisfies Asking<typeof probability>;
