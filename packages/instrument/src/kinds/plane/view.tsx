import type { View } from "../../view.ts";
import { PlaneEditor } from "./editor.tsx";
import { planeFigure } from "./figure.tsx";
import { PlaneInput } from "./input.tsx";
import type { plane } from "./kind.ts";
import { PlaneSaid } from "./said.tsx";
import { PlaneSummary } from "./summary.tsx";

export const view = {
  Editor: PlaneEditor,
  Input: PlaneInput,
  Said: PlaneSaid,
  Summary: PlaneSummary,
  figure: planeFigure,
} satisfies View<typeof plane>;
