import type { Asking } from "../../view.ts";
import { SurfaceInput } from "./input.tsx";
import type { surface } from "./kind.ts";
import { SurfaceSaid } from "./said.tsx";

/** What a respondent's browser loads of this kind. */
export const asking = {
  Input: SurfaceInput,
  Said: SurfaceSaid,
} satisfies Asking<typeof surface>;
