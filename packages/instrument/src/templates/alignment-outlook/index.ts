import type { Instrument } from "../../instrument.ts";
import { study } from "../compose.ts";
import { consentTo } from "../consent.ts";
import { translationOf } from "../translate-paragraphs.ts";
import { alignmentTax } from "./alignment-tax.ts";
import { anything } from "./anything.ts";
import { data, DATA_HORIZON } from "./data.ts";
import { difficulty } from "./difficulty.ts";
import { effort } from "./effort.ts";
import { events } from "./events.ts";
import { GERMAN } from "./german/index.ts";
import { safetyAndCapability } from "./safety-and-capability.ts";
import { scaling } from "./scaling.ts";
import { time } from "./time.ts";
import { TIMING } from "./timing.ts";
import { you } from "./you.ts";

/** The flagship study: what alignment researchers believe, and what they think the others believe. */
export function alignmentOutlook(): Instrument {
  const written = study({
    title: "Alignment Outlook",
    intro:
      "What do people who work on AI alignment believe about it, and what do they think the others believe? You are asked " +
      "for your own view and, at many questions, for your prediction of how all who answer this round will be spread. " +
      "Sections can be left out. Terms whose meaning is disputed are defined under each question.",
    consent: consentTo(
      "Your background in four coarse questions, your views on AI alignment, and your predictions of the views of the " +
        "others. It takes about 15 minutes, or about 40 minutes if you choose to answer everything.",
    ),
    experiments: [DATA_HORIZON, TIMING],
    sections: [
      time,
      you,
      safetyAndCapability,
      alignmentTax,
      difficulty,
      data,
      scaling,
      effort,
      events,
      anything,
    ],
  });
  return { ...written, translations: { de: translationOf(written, GERMAN) } };
}
