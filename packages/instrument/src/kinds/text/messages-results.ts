import { catalogue } from "../../words/words.ts";

/** What is told of answers in words. */
export const textResults = catalogue({
  en: {
    people: "People",
    wrote: "Wrote something",
    nobody: "Nobody has written anything yet.",
    summary:
      "{own} {own, plural, one {person} other {people}} wrote something. What they wrote is not shown: words may say whose they are.",
  },
  de: {
    people: "Personen",
    wrote: "Haben etwas geschrieben",
    nobody: "Noch hat niemand etwas geschrieben.",
    summary:
      "{own} {own, plural, one {Person hat} other {Personen haben}} etwas geschrieben. Was, wird nicht gezeigt: Worte können verraten, von wem sie sind.",
  },
});
