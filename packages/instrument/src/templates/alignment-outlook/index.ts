import type { Instrument } from "../../instrument.ts";
import { study } from "../compose.ts";
import { consentTo } from "../consent.ts";
import { alignmentTax } from "./alignment-tax.ts";
import { dataConsiderations } from "./data-considerations.ts";
import { data } from "./data.ts";
import { difficulty } from "./difficulty.ts";
import { effort } from "./effort.ts";
import { levelOrder } from "./level-order.ts";
import { safetyAndCapability } from "./safety-and-capability.ts";
import { you } from "./you.ts";

/** The flagship study: what alignment researchers believe, and what they think the others believe. */
export function alignmentOutlook(): Instrument {
  return study({
    title: "Alignment Outlook",
    intro:
      "What do people who work on AI alignment believe about it, and what do they think the others believe? You are asked " +
      "for your own view and, at many questions, for your prediction of how all who answer this round will be spread. " +
      "Sections can be left out. Terms whose meaning is disputed are defined under each question.",
    consent: consentTo(
      "Your background in four coarse questions, your views on AI alignment, and your predictions of the views of the " +
        "others. It takes about 15 minutes.",
    ),
    sections: [
      you,
      safetyAndCapability,
      alignmentTax,
      difficulty,
      levelOrder,
      data,
      dataConsiderations,
      effort,
    ],
  });
}
