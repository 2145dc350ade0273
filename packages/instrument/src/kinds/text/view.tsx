import type { View } from "../../view.ts";
import { TextEditor } from "./editor.tsx";
import { TextInput } from "./input.tsx";
import type { text } from "./kind.ts";
import { TextSaid } from "./said.tsx";
import { TextSummary } from "./summary.tsx";

export const view = {
  Editor: TextEditor,
  Input: TextInput,
  Said: TextSaid,
  Summary: TextSummary,
  figure: () => null,
  pictureless: true,
} satisfies View<typeof text>;
