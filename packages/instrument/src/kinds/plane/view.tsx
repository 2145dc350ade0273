import type { View } from "../../view.ts";
import { asking } from "./asking.tsx";
import { PlaneEditor } from "./editor.tsx";
import { planeFigure } from "./figure.tsx";
import type { plane } from "./kind.ts";
import { PlaneSummary } from "./summary.tsx";

export const view = {
  Editor: PlaneEditor,
  ...asking,
  Summary: PlaneSummary,
  figure: planeFigure,
} satisfies View<typeof plane>;
