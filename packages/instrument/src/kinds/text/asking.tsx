import type { Asking } from "../../view.ts";
import { TextInput } from "./input.tsx";
import type { text } from "./kind.ts";
import { TextSaid } from "./said.tsx";

/** What a respondent's browser loads of this kind. */
export const asking = {
  Input: TextInput,
  Said: TextSaid,
} satisfies Asking<typeof text>;
