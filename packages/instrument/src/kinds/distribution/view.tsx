import type { View } from "../../view.ts";
import { DistributionEditor } from "./editor.tsx";
import { distributionFigure, largestDistributionShare } from "./figure.tsx";
import { DistributionInput } from "./input.tsx";
import type { distribution } from "./kind.ts";
import { DistributionSaid } from "./said.tsx";
import { DistributionSummary } from "./summary.tsx";

export const view = {
  Editor: DistributionEditor,
  Input: DistributionInput,
  Said: DistributionSaid,
  Summary: DistributionSummary,
  figure: distributionFigure,
  largest: largestDistributionShare,
} satisfies View<typeof distribution>;
