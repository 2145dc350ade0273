import type { View } from "../../view.ts";
import { SurfaceEditor } from "./editor.tsx";
import { surfaceFigure } from "./figure.tsx";
import { SurfaceInput } from "./input.tsx";
import type { surface } from "./kind.ts";
import { SurfaceSaid } from "./said.tsx";
import { SurfaceSummary } from "./summary.tsx";

export const view = {
  Editor: SurfaceEditor,
  Input: SurfaceInput,
  Said: SurfaceSaid,
  Summary: SurfaceSummary,
  figure: surfaceFigure,
} satisfies View<typeof surface>;
