import type { Asking } from "../../view.ts";
import { PlaneInput } from "./input.tsx";
import type { plane } from "./kind.ts";
import { PlaneSaid } from "./said.tsx";

/** What a respondent's browser loads of this kind. */
export const asking = {
  Input: PlaneInput,
  Said: PlaneSaid,
} satisfies Asking<typeof plane>;
