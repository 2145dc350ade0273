import type { AnyKind } from "../kind.ts";
import { allocation } from "./allocation/kind.ts";
import { choice } from "./choice/kind.ts";
import { curve } from "./curve/kind.ts";
import { distribution } from "./distribution/kind.ts";
import { plane } from "./plane/kind.ts";
import { probability } from "./probability/kind.ts";
import { quantity } from "./quantity/kind.ts";
import { ranking } from "./ranking/kind.ts";
import { surface } from "./surface/kind.ts";
import { text } from "./text/kind.ts";

/** Every question kind there is. A new kind is a folder beside this file and a line in this list. */
export const KINDS: readonly AnyKind[] = [
  choice,
  distribution,
  allocation,
  probability,
  quantity,
  plane,
  curve,
  surface,
  ranking,
  text,
];

/** @throws RangeError for a kind that does not exist: stored instruments are checked before they get here. */
export function kindById(id: string): AnyKind {
  const kind = KINDS.find((known) => known.id === id);
  if (!kind) throw new RangeError(`There is no question kind "${id}".`);
  return kind;
}
