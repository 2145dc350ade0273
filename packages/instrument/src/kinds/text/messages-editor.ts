import { catalogue } from "../../words/words.ts";

/** What the author of a question for a text reads. */
export const textEditorWords = catalogue({
  en: {
    withheld:
      "Words may say who wrote them. They are stored with the answers and left out of charts and exports, which say only that something was written.",
    maximum: "Longest answer, in characters",
    hint: "Hint (optional)",
    hintHint: "Stands above the field, for example: “Please name nobody.”",
  },
  de: {
    withheld:
      "Worte können verraten, wer sie geschrieben hat. Sie werden mit den Antworten gespeichert und aus Grafiken und Exporten weggelassen, die nur sagen, dass etwas geschrieben wurde.",
    maximum: "Längste Antwort, in Zeichen",
    hint: "Hinweis (freiwillig)",
    hintHint: "Steht über dem Feld, zum Beispiel: „Bitte niemanden beim Namen nennen.“",
  },
});
