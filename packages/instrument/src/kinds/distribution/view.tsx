import type { View } from "../../view.ts";
import { asking } from "./asking.tsx";
import { DistributionEditor } from "./editor.tsx";
import { distributionFamily } from "./family.tsx";
import { distributionFigure, largestDistributionShare } from "./figure.tsx";
import type { distribution } from "./kind.ts";
import { DistributionSummary } from "./summary.tsx";

export const view = {
  Editor: DistributionEditor,
  ...asking,
  Summary: DistributionSummary,
  figure: distributionFigure,
  largest: largestDistributionShare,
  family: distributionFamily,
} satisfies View<typeof distribution>;
