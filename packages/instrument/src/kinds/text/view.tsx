import type { View } from "../../view.ts";
import { asking } from "./asking.tsx";
import { TextEditor } from "./editor.tsx";
import type { text } from "./kind.ts";
import { TextSummary } from "./summary.tsx";

export const view = {
  Editor: TextEditor,
  ...asking,
  Summary: TextSummary,
  figure: () => null,
  pictureless: true,
} satisfies View<typeof text>;
