import type { Instrument } from "../instrument.ts";

/**
 * What respondents agree to unless the author writes something else. Every sentence is kept by the software; raise
 * the version with any change, for the accepted version is stored.
 */
export function consentTo(asked: string): Instrument["consent"] {
  return {
    version: 1,
    text: [
      `What is asked. ${asked} Every question may be left open or declined.`,
      "What is stored. Your answers; the day of submission and no finer time; and the SHA-256 fingerprint of a random " +
        "code. The code itself is made in your browser and is part of your receipt link. Your name and your e-mail " +
        "address are not asked for and not stored with your answers.",
      "Who sees what. Charts are drawn once at least ten people have answered, and are renewed in batches, so that no " +
        "change of a chart shows one person's answers. The organizer of the study can also export the answers row by row, " +
        "without names, codes or times. That file is not anonymous in the strict sense: somebody who knows how you " +
        "think on several questions may recognise you by your answers.",
      "How to change or withdraw your answers. Your receipt link opens them again, to change or to withdraw, until the " +
        "round closes. Keep it: nobody can send it to you again, because nobody else has it.",
      "What cannot be undone. After the round closes, answers can no longer be changed or withdrawn. Charts that have been " +
        "published and files that have been exported cannot be called back.",
    ].join("\n\n"),
  };
}
