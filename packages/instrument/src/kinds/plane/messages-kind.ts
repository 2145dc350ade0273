import { catalogue } from "../../words/words.ts";

/** What the builder calls this kind, and the answers that something may depend on. */
export const planeKindWords = catalogue({
  en: {
    title: "Plane",
    purpose: "A point on two signed axes: two effects at once, such as on alignment and on capability.",
    conditions: { end: "is “{label}”", zero: "is neither way on “{title}”" },
  },
  de: {
    title: "Ebene",
    purpose:
      "Ein Punkt auf zwei Achsen mit Vorzeichen: zwei Wirkungen zugleich, etwa auf Alignment und auf Fähigkeiten.",
    conditions: { end: "ist „{label}“", zero: "liegt bei „{title}“ auf keiner Seite" },
  },
});
