import type { View } from "../../view.ts";
import { asking } from "./asking.tsx";
import { ChoiceEditor } from "./editor.tsx";
import { choiceFamily } from "./family.tsx";
import { choiceFigure, largestChoiceShare } from "./figure.tsx";
import type { choice } from "./kind.ts";
import { ChoiceSummary } from "./summary.tsx";

export const view = {
  Editor: ChoiceEditor,
  ...asking,
  Summary: ChoiceSummary,
  figure: choiceFigure,
  largest: largestChoiceShare,
  family: choiceFamily,
} satisfies View<typeof choice>;
