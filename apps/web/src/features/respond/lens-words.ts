import type { CrowdTarget, Lens } from "@plumbline/instrument/lens";
import type { lensMessages } from "./messages-lens.ts";
import type { SayOf } from "./say-of.ts";

/** What a lens asks beyond the question's own text: the crowd's names its target exactly. */
export function promptOf(
  say: SayOf<typeof lensMessages>,
  lens: Lens,
  crowd: string,
  target: CrowdTarget | null,
): string | null {
  return lens === "own" || target === null ? null : say(`prompt.${target}`, { crowd });
}
