import type { Instrument } from "../instrument.ts";
import { section, study } from "./compose.ts";
import { consentTo } from "./consent.ts";

/** A study with one empty section. */
export function blankStudy(): Instrument {
  return study({
    title: "Untitled study",
    consent: consentTo(
      "The questions of this study; at some you are also asked how you think the others will answer.",
    ),
    sections: [section({ id: "section_1", title: "First section", questions: [] })],
  });
}
