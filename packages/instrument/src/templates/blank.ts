import type { Instrument } from "../instrument.ts";
import { consentTo } from "./consent.ts";

/** A study with one empty section. */
export function blankStudy(): Instrument {
  return {
    format: 1,
    title: "Untitled study",
    intro: "",
    crowd: "the people who answer this round",
    consent: consentTo(
      "The questions of this study; at some you are also asked how you think the others will answer.",
    ),
    sections: [{ id: "section_1", title: "First section", intro: "", questions: [] }],
  };
}
