import type { z } from "zod";
import type { CrowdForm } from "../lens.ts";
import type { Question } from "../question.ts";

/** What a template says of one question; everything else follows from its kind. */
interface Wording<Spec> {
  id: string;
  text: string;
  /** Paragraphs of plain text. */
  help?: readonly string[];
  own?: boolean;
  crowd?: CrowdForm | null;
  segment?: boolean;
  spec: Spec;
}

/** A question of one kind, with the specification checked by the compiler. */
export function question<Spec>(
  kind: { id: string; version: number; spec: z.ZodType<Spec> },
  { id, text, help = [], own = true, crowd = null, segment = false, spec }: Wording<Spec>,
): Question {
  return {
    id,
    kind: kind.id,
    version: kind.version,
    text,
    help: help.join("\n\n"),
    own,
    crowd,
    order: "own-first",
    segment,
    spec,
  };
}
