import { chance, orders, places, quantiles, table, twoCurves, written } from "./numbers.ts";
import type { Opinion } from "./opinions.ts";
import { population } from "./population.ts";
import { chosen, divided, ladder, sign, statement } from "./shares.ts";

type Three = [number, number, number];

/** What is thought of a technique: its tax on creating and on running a system, and what others are thought to say. */
const technique = (
  id: string,
  { creation, expected, running }: { creation: Three; expected: Three; running: Three },
): Record<string, Opinion> => ({
  [`tax_creation_${id}`]: sign(creation, expected),
  [`tax_running_${id}`]: chosen(...running),
});

/** The size of a tax in per cent more computation. */
const size = (percent: number) =>
  quantiles(
    // The axis begins at −90 per cent and goes in single per cents.
    { middle: percent + 90, step: 4, near: [15, 40], far: [45, 150] },
    { never: false },
  );

/** Human-labelled examples as a power of ten, in hundredths; a guess of the others' median. */
const examples = (power: number, guessed: number) =>
  quantiles(
    { middle: 100 * power, step: 20, near: [80, 100], far: [180, 300] },
    { never: true, guessed: 100 * guessed },
  );

const dimension = (id: string, far: number[], fast: number[]): Record<string, Opinion> => ({
  [`far_${id}`]: chosen(...far),
  [`fast_${id}`]: chosen(...fast),
});

/** The opinion model: what a made-up field thinks about every question of the flagship study. */
export const OPINIONS: Record<string, Opinion> = {
  depth: chosen(30, 70),
  work: chosen(35, 15, 15, 10, 20, 5),
  years_in_field: chosen(20, 25, 25, 20, 10),
  agenda: chosen(15, 10, 20, 15, 10, 8, 12, 6, 4),
  sector: chosen(30, 20, 25, 5, 15, 5),

  exclusive: statement(30, 35, 15, 15, 5),
  not_done: statement(45, 35, 10, 7, 3),
  pause: statement(5, 15, 20, 35, 25),
  control: statement(10, 25, 30, 25, 10),
  on_track: statement(20, 40, 25, 12, 3),
  covers: statement(25, 45, 20, 8, 2),
  both_gain: statement(3, 12, 25, 40, 20),

  tax_meaning: chosen(20, 45, 25, 10),
  ...technique("human_feedback", { creation: [40, 35, 25], expected: [15, 35, 50], running: [20, 60, 20] }),
  ...technique("ai_feedback", { creation: [50, 35, 15], expected: [30, 40, 30], running: [30, 60, 10] }),
  ...technique("process_supervision", {
    creation: [20, 45, 35],
    expected: [15, 35, 50],
    running: [10, 55, 35],
  }),
  ...technique("value_data", { creation: [30, 30, 40], expected: [20, 40, 40], running: [10, 80, 10] }),
  ...technique("prosocial", { creation: [15, 25, 60], expected: [10, 20, 70], running: [15, 50, 35] }),
  ...technique("scalable_oversight", {
    creation: [10, 30, 60],
    expected: [15, 45, 40],
    running: [5, 35, 60],
  }),
  ...technique("interpretability", { creation: [15, 50, 35], expected: [10, 30, 60], running: [5, 55, 40] }),
  ...technique("internal_review", { creation: [5, 25, 70], expected: [10, 40, 50], running: [3, 17, 80] }),
  ...technique("containment", { creation: [5, 20, 75], expected: [5, 15, 80], running: [5, 25, 70] }),
  tax_size_human_feedback: size(5),
  tax_size_process_supervision: size(0),
  tax_size_prosocial: size(40),
  tax_effects_human_feedback: places({ x: 2, y: 3 }, { across: 6, along: 5 }),
  tax_effects_ai_feedback: places({ x: 1, y: 2 }, { across: 6, along: 6 }),
  tax_effects_process_supervision: places({ x: 3, y: 1 }, { across: 5, along: 5 }),
  tax_effects_value_data: places({ x: 0, y: 2 }, { across: 7, along: 5 }),
  tax_effects_prosocial: places({ x: -1, y: 5 }, { across: 7, along: 4 }),
  tax_effects_scalable_oversight: places({ x: 1, y: 4 }, { across: 5, along: 5 }),
  tax_effects_interpretability: places({ x: -1, y: 4 }, { across: 6, along: 5 }),
  tax_effects_internal_review: places({ x: -2, y: 2 }, { across: 6, along: 7 }),
  tax_effects_containment: places({ x: -4, y: 1 }, { across: 5, along: 8 }),

  difficulty: ladder([25, 45, 30], [20, 30, 50]),
  practice_suffices: ladder([70, 25, 5]),
  frontier_needs: ladder([45, 45, 10]),
  effort_level: chosen(2, 13, 20, 22, 10, 20, 6, 5, 2),
  level_order: orders(
    [30, [0, 1, 2, 3, 4, 5, 6, 7, 8]],
    [20, [1, 0, 2, 4, 3, 5, 7, 6, 8]],
    [15, [0, 2, 1, 5, 3, 4, 6, 8, 7]],
    [15, [2, 0, 1, 3, 5, 4, 8, 6, 7]],
    [10, [8, 7, 6, 5, 4, 3, 2, 1, 0]],
    [10, [3, 5, 0, 1, 2, 4, 7, 8, 6]],
  ),
  level_steps: divided(
    population(
      [4, [12, 12, 12, 12, 13, 13, 13, 13]],
      [3, [2, 3, 10, 10, 15, 15, 20, 25]],
      [2, [0, 5, 30, 5, 35, 5, 20, 0]],
      [1, [0, 0, 0, 0, 0, 0, 0, 100]],
    ),
  ),

  examples_today: examples(6, 7),
  examples_five_years: examples(5, 5.5),
  examples_long_run: examples(4, 5),
  quantity_and_quality: table(
    [
      [20, 35, 47],
      [38, 53, 65],
      [55, 70, 82],
    ],
    94,
  ),
  data_considerations: divided(
    population(
      [5, [10, 15, 15, 10, 10, 10, 10, 5, 10, 5]],
      [3, [40, 20, 20, 20, 0, 0, 0, 0, 0, 0]],
      [2, [0, 0, 0, 0, 30, 10, 20, 20, 15, 5]],
    ),
  ),

  scaling_curves: twoCurves([30, 38, 50, 68, 88], [24, 34, 49, 70, 85]),
  keeps_up_2030: chance(60, 3),
  keeps_up_2035: chance(50, 4),
  keeps_up_2045: chance(45, 4),
  transformative_by_2030: chance(15, 1),
  transformative_by_2035: chance(40, 3),
  transformative_by_2045: chance(70, 2),
  // Steps are years from 2026 on.
  transformative_when: quantiles({ middle: 18, step: 1, near: [4, 10], far: [7, 80] }, { never: true }),
  ...dimension("oversight", [20, 45, 20, 12, 3], [15, 45, 25, 10, 5]),
  ...dimension("objectives", [35, 40, 15, 8, 2], [20, 40, 25, 10, 5]),
  ...dimension("governance", [50, 30, 12, 6, 2], [45, 35, 15, 4, 1]),
  ...dimension("monitoring", [15, 35, 30, 15, 5], [10, 30, 35, 20, 5]),
  bottleneck: divided(
    population([4, [40, 30, 20, 10]], [3, [10, 60, 20, 10]], [2, [0, 20, 80, 0]], [1, [25, 25, 25, 25]]),
  ),

  effort_given: divided(
    population(
      [5, [5, 5, 10, 20, 10, 15, 10, 10, 5, 5, 5]],
      [3, [0, 0, 5, 10, 10, 15, 10, 10, 5, 0, 35]],
      [2, [0, 0, 0, 10, 10, 10, 20, 35, 10, 5, 0]],
    ),
    population([3, [5, 10, 15, 20, 10, 15, 5, 5, 5, 5, 5]], [2, [10, 10, 10, 10, 10, 10, 10, 10, 10, 5, 5]]),
  ),

  event_licence: chance(30, 2),
  event_delay: chance(65, 3),
  anything_else: written(40),
};
