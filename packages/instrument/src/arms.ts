import type { Question } from "./question.ts";
import { drawnOne } from "./randomisation.ts";

/** The experiment every survey has that draws the order of the lenses for some of its questions. */
export const LENS_ORDER = "lens_order";
export const LENS_ORDERS = ["own_first", "crowd_first"] as const;

/** The arm of each experiment, by the experiment's id. */
export type Arms = Record<string, string>;

/** What is needed to draw arms: plain data, so that the browser can draw them too. */
export interface Drawing {
  /** Arms by experiment, in the author's order. */
  experiments: { id: string; arms: string[] }[];
}

export function drawingOf({
  experiments,
  sections,
}: {
  experiments: { id: string; arms: { id: string }[] }[];
  sections: { questions: Pick<Question, "own" | "crowd" | "order">[] }[];
}): Drawing {
  const orderDrawn = sections.some(({ questions }) => questions.some(drawsLensOrder));
  return {
    experiments: [
      ...experiments.map(({ id, arms }) => ({ id, arms: arms.map((arm) => arm.id) })),
      ...(orderDrawn ? [{ id: LENS_ORDER, arms: [...LENS_ORDERS] }] : []),
    ],
  };
}

/** The arms a seed stands for. */
export function drawnArms({ experiments }: Drawing, seed: number): Arms {
  return Object.fromEntries(
    experiments.map(({ id, arms }) => [id, drawnOne(seed, `arm:${id}`, arms)] as const),
  );
}

/** Whether which lens comes first is drawn; with one lens there is nothing to draw. */
export function drawsLensOrder({ own, crowd, order }: Pick<Question, "own" | "crowd" | "order">): boolean {
  return order === "random" && own && crowd !== null;
}
