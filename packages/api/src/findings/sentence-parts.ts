import type { Say, Values } from "@plumbline/instrument/words/words";
import type { sentenceMessages } from "./messages.ts";

/** A finding in words; `strong` is the part that carries the size and the direction. */
export interface Sentence {
  before: string;
  strong: string;
  after: string;
}

export function plainSentence({ before, strong, after }: Sentence): string {
  return before + strong + after;
}

/** A character for private use, which stands where the language puts the strong part while a message is put together. */
const SLOT = "\ue000";

/** A message parted at its `{strong}`. */
export function aroundStrong(
  say: Say<(typeof sentenceMessages)["en"]>,
  key: Parameters<typeof say>[0],
  strong: string,
  values: Values,
): Sentence {
  const [before = "", after = ""] = say(key, { ...values, strong: SLOT }).split(SLOT);
  return { before, strong, after };
}

export function weak(text: string): Sentence {
  return { before: text, strong: "", after: "" };
}
