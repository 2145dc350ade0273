import type { Asking } from "../../view.ts";
import { AllocationInput } from "./input.tsx";
import type { allocation } from "./kind.ts";
import { AllocationSaid } from "./said.tsx";

/** What a respondent's browser loads of this kind. */
export const asking = {
  Input: AllocationInput,
  Said: AllocationSaid,
} satisfies Asking<typeof allocation>;
