import type { View } from "../../view.ts";
import { DistributionEditor } from "./editor.tsx";
import { DistributionInput } from "./input.tsx";
import type { distribution } from "./kind.ts";
import { DistributionSummary } from "./summary.tsx";

export const view = {
  Editor: DistributionEditor,
  Input: DistributionInput,
  Summary: DistributionSummary,
} satisfies View<typeof distribution>;
