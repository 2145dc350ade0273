import type { View } from "../../view.ts";
import { ChoiceEditor } from "./editor.tsx";
import { choiceFigure, largestChoiceShare } from "./figure.tsx";
import { ChoiceInput } from "./input.tsx";
import type { choice } from "./kind.ts";
import { ChoiceMatrix } from "./matrix.tsx";
import { ChoiceSaid } from "./said.tsx";
import { ChoiceSummary } from "./summary.tsx";

export const view = {
  Editor: ChoiceEditor,
  Input: ChoiceInput,
  Said: ChoiceSaid,
  Matrix: ChoiceMatrix,
  Summary: ChoiceSummary,
  figure: choiceFigure,
  largest: largestChoiceShare,
} satisfies View<typeof choice>;
