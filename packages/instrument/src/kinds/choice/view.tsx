import type { View } from "../../view.ts";
import { ChoiceEditor } from "./editor.tsx";
import { ChoiceInput } from "./input.tsx";
import type { choice } from "./kind.ts";
import { ChoiceSummary } from "./summary.tsx";

export const view = {
  Editor: ChoiceEditor,
  Input: ChoiceInput,
  Summary: ChoiceSummary,
} satisfies View<typeof choice>;
