import type { View } from "../../view.ts";
import { QuantityEditor } from "./editor.tsx";
import { quantityFigure } from "./figure.tsx";
import { QuantityInput } from "./input.tsx";
import type { quantity } from "./kind.ts";
import { QuantitySaid } from "./said.tsx";
import { QuantitySummary } from "./summary.tsx";

export const view = {
  Editor: QuantityEditor,
  Input: QuantityInput,
  Said: QuantitySaid,
  Summary: QuantitySummary,
  figure: quantityFigure,
} satisfies View<typeof quantity>;
