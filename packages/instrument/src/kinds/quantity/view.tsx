import type { View } from "../../view.ts";
import { asking } from "./asking.tsx";
import { QuantityEditor } from "./editor.tsx";
import { quantityFigure } from "./figure.tsx";
import type { quantity } from "./kind.ts";
import { QuantitySummary } from "./summary.tsx";

export const view = {
  Editor: QuantityEditor,
  ...asking,
  Summary: QuantitySummary,
  figure: quantityFigure,
} satisfies View<typeof quantity>;
