import type { Asking } from "../../view.ts";
import { RankingInput } from "./input.tsx";
import type { ranking } from "./kind.ts";
import { RankingSaid } from "./said.tsx";

/** What a respondent's browser loads of this kind. */
export const asking = {
  Input: RankingInput,
  Said: RankingSaid,
} satisfies Asking<typeof ranking>;
