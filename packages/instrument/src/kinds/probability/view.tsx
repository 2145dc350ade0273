import type { View } from "../../view.ts";
import { ProbabilityEditor } from "./editor.tsx";
import { largestProbabilityShare, probabilityFigure } from "./figure.tsx";
import { ProbabilityInput } from "./input.tsx";
import type { probability } from "./kind.ts";
import { ProbabilitySaid } from "./said.tsx";
import { ProbabilitySummary } from "./summary.tsx";

export const view = {
  Editor: ProbabilityEditor,
  Input: ProbabilityInput,
  Said: ProbabilitySaid,
  Summary: ProbabilitySummary,
  figure: probabilityFigure,
  largest: largestProbabilityShare,
} satisfies View<typeof probability>;
