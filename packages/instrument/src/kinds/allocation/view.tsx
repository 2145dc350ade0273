import type { View } from "../../view.ts";
import { asking } from "./asking.tsx";
import { AllocationEditor } from "./editor.tsx";
import { allocationFigure, largestAllocationShare } from "./figure.tsx";
import type { allocation } from "./kind.ts";
import { AllocationSummary } from "./summary.tsx";

export const view = {
  Editor: AllocationEditor,
  ...asking,
  Summary: AllocationSummary,
  figure: allocationFigure,
  largest: largestAllocationShare,
} satisfies View<typeof allocation>;
