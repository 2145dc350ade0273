import { germanAlignmentTax } from "./alignment-tax.ts";
import { germanConsent } from "./consent.ts";
import { germanConsiderations } from "./considerations.ts";
import { germanData } from "./data.ts";
import { germanDifficulty } from "./difficulty.ts";
import { germanEffortAndEvents } from "./effort-and-events.ts";
import { germanLevels } from "./levels.ts";
import { germanSafetyAndCapability } from "./safety-and-capability.ts";
import { germanScaling } from "./scaling.ts";
import { germanTechniques } from "./techniques.ts";
import { germanDirections, germanTerms } from "./terms.ts";
import { germanYou } from "./you.ts";

/*
 * Words that stand for the same thing throughout.
 *
 * alignment, misalignment   Alignment, Misalignment ("Ausrichtung" has other meanings)
 * aligned, to align         aligned, aligned machen: never inflected, so after the noun and not before it; a German
 *                           adjective would say more ("verlässlich") or less than the definition does
 * capability                Fähigkeiten, plural; as one number: Fähigkeitsniveau
 * alignment capability      Alignment-Fähigkeit
 * alignment tax             Alignment-Steuer
 * transformative AI         transformative KI
 * oversight                 Aufsicht; scalable oversight: skalierbare Aufsicht
 * interpretability          Interpretierbarkeit
 * control and containment   Kontrolle und Eindämmung
 * process supervision       Prozess-Supervision
 * human-labelled            von Menschen annotiert
 * computation               Rechenaufwand; compute as a resource: Rechenleistung
 * cost of creation, running Entwicklungskosten, Betriebskosten
 * effort                    Arbeitseinsatz (Aufwand is what is computed)
 * level, step               Stufe, Schritt (as the unit of a difference both are Stufen)
 * the field                 das Feld
 * organizer                 Leitung der Studie
 * receipt link              Quittungslink, as in the interface
 * release of a system       Veröffentlichung
 */

/**
 * The flagship study in German, by paragraph: each as it is written in English, with its translation. A paragraph that
 * is reworded in English has no translation any more until it is translated anew.
 */
export const GERMAN: Readonly<Record<string, string>> = {
  ...germanTerms,
  ...germanDirections,
  ...germanConsent,
  ...germanYou,
  ...germanSafetyAndCapability,
  ...germanAlignmentTax,
  ...germanTechniques,
  ...germanLevels,
  ...germanDifficulty,
  ...germanData,
  ...germanConsiderations,
  ...germanScaling,
  ...germanEffortAndEvents,
};
