import type { z } from "zod";
import type { Instrument, Section } from "../instrument.ts";
import type { CrowdForm } from "../lens.ts";
import type { Question, ShowIf } from "../question.ts";

/** What a template says of one question; everything else follows from its kind. */
interface Wording<Spec> {
  id: string;
  text: string;
  /** Paragraphs of plain text. */
  help?: readonly string[];
  own?: boolean;
  crowd?: CrowdForm | null;
  segment?: boolean;
  order?: Question["order"];
  shuffle?: boolean;
  showIf?: ShowIf[];
  spec: Spec;
}

/** A section with everything that is not said left as it is for a new one. */
export function section(said: Pick<Section, "id" | "title" | "questions"> & Partial<Section>): Section {
  return { intro: "", leftOut: false, layout: "list", shuffle: false, showIf: [], ...said };
}

/** A study with everything that is not said left as it is for a new one. */
export function study(
  said: Pick<Instrument, "title" | "consent" | "sections"> & Partial<Instrument>,
): Instrument {
  return {
    format: 1,
    intro: "",
    crowd: "the people who answer this round",
    language: "en",
    translations: {},
    experiments: [],
    shuffledSections: [],
    ...said,
  };
}

/** A question of one kind, with the specification checked by the compiler. */
export function question<Spec>(
  kind: { id: string; version: number; spec: z.ZodType<Spec> },
  {
    id,
    text,
    help = [],
    own = true,
    crowd = null,
    segment = false,
    order = "own-first",
    shuffle = false,
    showIf = [],
    spec,
  }: Wording<Spec>,
): Question {
  return {
    id,
    kind: kind.id,
    version: kind.version,
    text,
    help: help.join("\n\n"),
    own,
    crowd,
    order,
    shuffle,
    showIf,
    segment,
    spec,
  };
}
