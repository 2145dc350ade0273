import type { View } from "../../view.ts";
import { CurveEditor } from "./editor.tsx";
import { curveFigure } from "./figure.tsx";
import { CurveInput } from "./input.tsx";
import type { curve } from "./kind.ts";
import { CurveSaid } from "./said.tsx";
import { CurveSummary } from "./summary.tsx";

export const view = {
  Editor: CurveEditor,
  Input: CurveInput,
  Said: CurveSaid,
  Summary: CurveSummary,
  figure: curveFigure,
} satisfies View<typeof curve>;
