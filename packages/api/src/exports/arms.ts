import { drawingOf, LENS_ORDER, LENS_ORDERS, type Arms } from "@plumbline/instrument/arms";
import type { Instrument } from "@plumbline/instrument/instrument";

/** A column that says which arm of an experiment a respondent was in. */
export interface ArmColumn {
  name: string;
  title: string;
  description: string;
  labels: Record<string, string>;
  cell(arms: Arms): string | null;
}

const LENS_ORDER_LABELS: Record<(typeof LENS_ORDERS)[number], string> = {
  own_first: "Own view first",
  crowd_first: "Prediction first",
};

/** A column for each experiment, and one for the order of the two steps where it was drawn. */
export function armColumns(instrument: Instrument): ArmColumn[] {
  return drawingOf(instrument).experiments.map(({ id }) => {
    const written = instrument.experiments.find((experiment) => experiment.id === id);
    const labels = written
      ? Object.fromEntries(written.arms.map((arm) => [arm.id, arm.label]))
      : LENS_ORDER_LABELS;
    return {
      name: `arm_${id}`,
      title: written?.title ?? "Order of the two steps",
      description:
        id === LENS_ORDER
          ? "Which step came first in the questions that leave it open, drawn for each respondent"
          : "Arm of the experiment, drawn for each respondent",
      labels,
      cell: (arms) => arms[id] ?? null,
    };
  });
}
