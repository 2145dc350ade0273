import { NO_HISTORY } from "../../history.ts";
import { defineKind } from "../../kind.ts";
import { surfaceColumns } from "./columns.ts";
import { estimateSurface } from "./estimate.ts";
import { surfaceFinding } from "./finding.ts";
import { surfaceKindWords } from "./messages-kind.ts";
import { mirrorSurface } from "./mirror.ts";
import { surfaceSamples } from "./samples.ts";
import { simulateSurface } from "./simulate.ts";
import { surfaceAnswer, surfaceCrowd, surfaceSpec, type SurfaceSpec } from "./spec.ts";
import { countSurface, surfaceTallyShape } from "./tally.ts";
import { describeSurface, rewordSurface } from "./words.ts";

export const surface = defineKind({
  id: "surface",
  title: surfaceKindWords.en.title,
  purpose: surfaceKindWords.en.purpose,
  names: surfaceKindWords,
  version: 1,
  history: NO_HISTORY,
  spec: surfaceSpec,
  blank: (): SurfaceSpec => ({
    rows: {
      title: "Quantity",
      detail: "",
      ticks: ["little", "some", "much"].map((label) => ({ label })),
      trend: "rising",
    },
    columns: {
      title: "Quality",
      detail: "",
      ticks: ["low", "middling", "high"].map((label) => ({ label })),
      trend: "rising",
    },
    ceiling: null,
  }),
  own: surfaceAnswer,
  crowd: surfaceCrowd,
  tallyShape: surfaceTallyShape,
  count: countSurface,
  estimate: estimateSurface,
  finding: surfaceFinding,
  columns: surfaceColumns,
  describe: describeSurface,
  reword: rewordSurface,
  // Twenty seconds to read the axes, five for each cell.
  seconds: ({ rows, columns, ceiling }) =>
    20 + 5 * (rows.ticks.length * columns.ticks.length + (ceiling ? 1 : 0)),
  samples: surfaceSamples,
  mirror: (answers, _asked, others) => mirrorSurface(answers, others),
  simulate: simulateSurface,
});
