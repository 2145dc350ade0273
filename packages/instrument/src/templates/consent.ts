import type { Instrument } from "../instrument.ts";

/**
 * What respondents agree to unless the author writes something else. Every sentence is kept by the software; raise
 * the version with any change, for the accepted version is stored. Who is responsible for a study the software does not
 * know, and says so: a blank to fill in would be shown to respondents unfilled.
 */
export function consentTo(asked: string): Instrument["consent"] {
  return {
    version: 2,
    text: [
      "Taking part is voluntary; you can stop at any time. This text does not name who is responsible for the study; if " +
        "neither the invitation nor the page above does, ask before you begin.",
      `What is asked. ${asked} Every question may be left open or declined. Which wordings and questions you see, and in ` +
        "which order, may be drawn at random.",
      "What is stored. Your answers, as you type them. Only what you submit is counted. With them goes the SHA-256 " +
        "fingerprint of a random code. The code itself is made in your browser and is part of your receipt link. Your " +
        "name, your e-mail address and any time finer than the day are not stored with your answers.",
      "Who sees what. Charts are drawn only once a minimum number of people have answered: ten unless the organizer chose " +
        "another, never fewer than five. They are renewed when several new people have answered, never for one alone; what " +
        "others changed or withdrew comes along. Where few of them answered a question, its chart may still move by little. If fewer than five are left when the " +
        "round closes, theirs are not counted. The organizer of the study can also export the counted answers row by row, " +
        "without names, codes or times. That file is not anonymous in the strict sense: somebody who knows how you " +
        "think on several questions may recognise you by your answers.",
      "How to change or withdraw your answers. Your receipt link opens them again until the round closes. Changed or " +
        "withdrawn answers leave the charts with the next renewal; if none follows before the round closes, the last one " +
        "stays as it is. Keep the link: nobody can send it to you again, because nobody else has it.",
      "What cannot be undone. After the round closes, answers can no longer be changed or withdrawn. Charts that have been " +
        "published and files that have been exported cannot be called back. Answers that you changed or withdrew lose what " +
        "you wrote in your own words with the next renewal, and are erased when the round closes; only that somebody was " +
        "counted remains. A withdrawal that no renewal follows comes too late: what was counted stays, and your receipt " +
        "says so.",
    ].join("\n\n"),
  };
}
