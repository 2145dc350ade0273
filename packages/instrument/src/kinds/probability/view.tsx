import type { View } from "../../view.ts";
import { asking } from "./asking.tsx";
import { ProbabilityEditor } from "./editor.tsx";
import { largestProbabilityShare, probabilityFigure } from "./figure.tsx";
import type { probability } from "./kind.ts";
import { ProbabilitySummary } from "./summary.tsx";

export const view = {
  Editor: ProbabilityEditor,
  ...asking,
  Summary: ProbabilitySummary,
  figure: probabilityFigure,
  largest: largestProbabilityShare,
} satisfies View<typeof probability>;
