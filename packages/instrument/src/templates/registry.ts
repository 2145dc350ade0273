import type { Instrument } from "../instrument.ts";
import { alignmentOutlook } from "./alignment-outlook/index.ts";
import { blankStudy } from "./blank.ts";

/** Where a new study starts. */
export interface Template {
  id: string;
  title: string;
  description: string;
  make(): Instrument;
}

export const TEMPLATES: readonly Template[] = [
  {
    id: "alignment-outlook",
    title: "Alignment Outlook",
    description:
      "About 15 minutes for alignment researchers, about 40 minutes for those who want to answer everything: safety and " +
      "capability, the alignment tax, how difficult alignment is, how much human data it takes, whether it will keep up, " +
      "and where effort should go. Own views and predictions of the others'.",
    make: alignmentOutlook,
  },
  {
    id: "blank",
    title: "Blank study",
    description: "One empty section to fill with your own questions.",
    make: blankStudy,
  },
];
