import type { View } from "../../view.ts";
import { asking } from "./asking.tsx";
import { SurfaceEditor } from "./editor.tsx";
import { surfaceFigure } from "./figure.tsx";
import type { surface } from "./kind.ts";
import { SurfaceSummary } from "./summary.tsx";

export const view = {
  Editor: SurfaceEditor,
  ...asking,
  Summary: SurfaceSummary,
  figure: surfaceFigure,
} satisfies View<typeof surface>;
