import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import { importMessages } from "./messages.ts";

/** A file's text, and a remark where it was not read in the ordinary way; or a sentence on why it is no table. */
export type Decoded = { text: string; remark: string | null } | { problem: string };

type Refusal = "archive" | "oldWorkbook" | "pdf" | "empty" | "binary";

/** Beginnings of files that people take for tables: workbooks and archives, old workbooks, PDF. */
const OTHER_FILES: readonly { start: readonly number[]; refusal: Refusal }[] = [
  { start: [0x50, 0x4b, 0x03, 0x04], refusal: "archive" },
  { start: [0xd0, 0xcf, 0x11, 0xe0], refusal: "oldWorkbook" },
  { start: [0x25, 0x50, 0x44, 0x46], refusal: "pdf" },
];

// Control characters that no table holds; a file in an unknown encoding that has them is no text at all.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\0-\x08\x0e-\x19\x1c-\x1f]/;

/** Reads the bytes of a file as text: UTF-8, UTF-16 where its mark says so, otherwise Windows-1252. */
export function decode(bytes: Uint8Array, locale: Locale): Decoded {
  const say = wordsIn(importMessages, locale);
  const refused = (refusal: Refusal) => ({ problem: say(`refusals.${refusal}`) });
  if (bytes.length === 0) return refused("empty");
  const other = OTHER_FILES.find(({ start }) => start.every((byte, index) => bytes[index] === byte));
  if (other) return refused(other.refusal);
  const read = readText(bytes);
  if (!read || read.text.includes("\0")) return refused("binary");
  if (read.text.trim() === "") return refused("empty");
  return { text: read.text, remark: read.guessed ? say("encoding") : null };
}

/** `guessed` where nothing in the file says which encoding it is in. */
function readText(bytes: Uint8Array): { text: string; guessed: boolean } | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: inEncoding("utf-16le", bytes), guessed: false };
  if (first === 0xfe && second === 0xff) return { text: inEncoding("utf-16be", bytes), guessed: false };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), guessed: false };
  } catch {
    const text = inEncoding("windows-1252", bytes);
    return CONTROL.test(text) ? null : { text, guessed: true };
  }
}

function inEncoding(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Why a file of so many bytes is not read at all, or null. */
export function tooLarge(bytes: number, limit: number, locale: Locale): string | null {
  if (bytes <= limit) return null;
  // Rounded up: a file that is barely over must not read as if it were at the limit.
  const megabytes = (size: number) => Math.ceil(size / 100_000) / 10;
  return wordsIn(importMessages, locale)("refusals.tooLarge", {
    size: megabytes(bytes),
    limit: megabytes(limit),
  });
}
