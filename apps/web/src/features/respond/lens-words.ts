import type { CrowdForm, Lens } from "@plumbline/instrument/lens";
import type { lensMessages } from "./messages-lens.ts";
import type { SayOf } from "./say-of.ts";

/** What a lens asks beyond the question's own text: the crowd's names its target exactly. */
export function promptOf(
  say: SayOf<typeof lensMessages>,
  lens: Lens,
  crowd: string,
  form: CrowdForm | null,
): string | null {
  if (lens === "own") return null;
  return say(form === "point" ? "prompt.point" : "prompt.distribution", { crowd });
}
