import type { Asking } from "../../view.ts";
import { DistributionInput } from "./input.tsx";
import type { distribution } from "./kind.ts";
import { DistributionSaid } from "./said.tsx";

/** What a respondent's browser loads of this kind. */
export const asking = {
  Input: DistributionInput,
  Said: DistributionSaid,
} satisfies Asking<typeof distribution>;
