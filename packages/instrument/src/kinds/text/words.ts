import type { Answers } from "../../kind.ts";
import type { TextAnswer, TextSpec } from "./spec.ts";

export function describeText(
  _spec: TextSpec,
  { own }: Answers<TextAnswer, never>,
): { own?: string; crowd?: string } {
  return own ? { own: own.text } : {};
}

export function rewordText(spec: TextSpec, say: (text: string) => string): TextSpec {
  // An empty hint is no text to translate.
  return { ...spec, hint: spec.hint && say(spec.hint) };
}
