/** A file's text, and a remark where it was not read in the ordinary way; or a sentence on why it is no table. */
export type Decoded = { text: string; remark: string | null } | { problem: string };

/** Beginnings of files that people take for tables: workbooks and archives, old workbooks, PDF. */
const OTHER_FILES = [
  {
    start: [0x50, 0x4b, 0x03, 0x04],
    problem:
      "This is a workbook or an archive. Open it and save the table as “CSV UTF-8”, then choose that file.",
  },
  {
    start: [0xd0, 0xcf, 0x11, 0xe0],
    problem:
      "This is an older Excel workbook. Open it and save the table as “CSV UTF-8”, then choose that file.",
  },
  {
    start: [0x25, 0x50, 0x44, 0x46],
    problem: "This is a PDF. Export the answers as CSV, then choose that file.",
  },
] as const;

const EMPTY = "The file is empty. Choose one that holds a table.";
const BINARY = "This is not a text file. Export the table as CSV, then choose that file.";

// Control characters that no table holds; a file in an unknown encoding that has them is no text at all.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\0-\x08\x0e-\x19\x1c-\x1f]/;

/** Reads the bytes of a file as text: UTF-8, UTF-16 where its mark says so, otherwise Windows-1252. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { problem: EMPTY };
  const other = OTHER_FILES.find(({ start }) => start.every((byte, index) => bytes[index] === byte));
  if (other) return { problem: other.problem };
  const read = readText(bytes);
  if (!read || read.text.includes("\0")) return { problem: BINARY };
  return read.text.trim() === "" ? { problem: EMPTY } : read;
}

function readText(bytes: Uint8Array): { text: string; remark: string | null } | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: inEncoding("utf-16le", bytes), remark: null };
  if (first === 0xfe && second === 0xff) return { text: inEncoding("utf-16be", bytes), remark: null };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), remark: null };
  } catch {
    const text = inEncoding("windows-1252", bytes);
    if (CONTROL.test(text)) return null;
    return {
      text,
      remark:
        "The file is not in UTF-8 and was read as Windows-1252. Look at accents and quotation marks below; if they are wrong, save the file as “CSV UTF-8” and choose it again.",
    };
  }
}

function inEncoding(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Why a file of so many bytes is not read at all, or null. */
export function tooLarge(bytes: number, limit: number): string | null {
  if (bytes <= limit) return null;
  // Rounded up: a file that is barely over must not read as if it were at the limit.
  const megabytes = (size: number) => String(Math.ceil(size / 100_000) / 10);
  return `The file has ${megabytes(bytes)} megabytes; at most ${megabytes(limit)} can be imported. Split it, or leave out columns of text.`;
}
