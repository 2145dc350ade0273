import type { View } from "../../view.ts";
import { AllocationEditor } from "./editor.tsx";
import { allocationFigure, largestAllocationShare } from "./figure.tsx";
import { AllocationInput } from "./input.tsx";
import type { allocation } from "./kind.ts";
import { AllocationSaid } from "./said.tsx";
import { AllocationSummary } from "./summary.tsx";

export const view = {
  Editor: AllocationEditor,
  Input: AllocationInput,
  Said: AllocationSaid,
  Summary: AllocationSummary,
  figure: allocationFigure,
  largest: largestAllocationShare,
} satisfies View<typeof allocation>;
