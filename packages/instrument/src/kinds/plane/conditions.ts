import type { AnswerTest } from "../../conditions.ts";
import { AXES } from "./scale.ts";
import type { PlaneSpec } from "./spec.ts";

/** Which side of each axis an answer lies on, or that it lies on neither. */
export function planeConditions(spec: PlaneSpec): { id: string; label: string; test: AnswerTest }[] {
  return AXES.flatMap((axis) => {
    const { title, low, high } = spec[axis];
    return [
      { id: `${axis}_low`, label: `is “${low}”`, test: { path: [axis], is: "at-most", value: -1 } },
      {
        id: `${axis}_zero`,
        label: `is neither way on “${title}”`,
        test: { path: [axis], is: "equal", value: 0 },
      },
      { id: `${axis}_high`, label: `is “${high}”`, test: { path: [axis], is: "at-least", value: 1 } },
    ] satisfies { id: string; label: string; test: AnswerTest }[];
  });
}
