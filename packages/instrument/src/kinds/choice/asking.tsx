import type { Asking } from "../../view.ts";
import { ChoiceInput } from "./input.tsx";
import type { choice } from "./kind.ts";
import { ChoiceMatrix } from "./matrix.tsx";
import { ChoiceSaid } from "./said.tsx";

/** What a respondent's browser loads of this kind. */
export const asking = {
  Input: ChoiceInput,
  Said: ChoiceSaid,
  Matrix: ChoiceMatrix,
} satisfies Asking<typeof choice>;
