import type { Asking } from "../../view.ts";
import { CurveInput } from "./input.tsx";
import type { curve } from "./kind.ts";
import { CurveSaid } from "./said.tsx";

/** What a respondent's browser loads of this kind. */
export const asking = {
  Input: CurveInput,
  Said: CurveSaid,
} satisfies Asking<typeof curve>;
