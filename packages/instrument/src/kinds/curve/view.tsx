import type { View } from "../../view.ts";
import { asking } from "./asking.tsx";
import { CurveEditor } from "./editor.tsx";
import { curveFigure } from "./figure.tsx";
import type { curve } from "./kind.ts";
import { CurveSummary } from "./summary.tsx";

export const view = {
  Editor: CurveEditor,
  ...asking,
  Summary: CurveSummary,
  figure: curveFigure,
} satisfies View<typeof curve>;
