/**
 * Advance widths of Inter at weights 400 and 600 in hundredths of an em, U+0020 to U+007E, with the tabular figures that
 * chart.css sets; from the font that theme.css ships. Charts are laid out on the server, where there is no font to ask.
 */
const asciiWidths = {
  regular: [
    27, 29, 47, 63, 64, 98, 64, 30, 39, 39, 65, 65, 27, 65, 27, 36, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65,
    27, 27, 65, 65, 65, 51, 97, 70, 65, 73, 72, 60, 59, 75, 74, 27, 57, 67, 57, 90, 75, 76, 64, 76, 64, 64,
    65, 74, 70, 101, 68, 68, 63, 39, 32, 39, 47, 46, 32, 56, 61, 57, 61, 58, 34, 61, 59, 24, 24, 55, 24, 88,
    59, 60, 61, 61, 39, 53, 33, 59, 56, 82, 55, 56, 55, 39, 33, 39, 65,
  ],
  strong: [
    27, 32, 52, 64, 65, 100, 66, 33, 39, 39, 65, 65, 27, 65, 27, 38, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65,
    27, 27, 65, 65, 65, 54, 100, 74, 66, 74, 72, 61, 59, 75, 75, 28, 58, 70, 57, 92, 76, 77, 64, 77, 65, 65,
    66, 74, 74, 104, 72, 71, 65, 39, 34, 39, 48, 47, 35, 57, 62, 58, 62, 59, 35, 63, 61, 26, 26, 57, 26, 90,
    61, 61, 62, 62, 41, 55, 35, 61, 59, 84, 57, 59, 57, 39, 36, 39, 65,
  ],
};

/** Those of signs beyond, which are as wide in both weights or wider in the heavier one by a little. */
const signWidths = new Map<string, number>([
  ["−", 65],
  ["–", 50],
  ["—", 100],
  ["·", 32],
  ["“", 51],
  ["”", 50],
  ["„", 48],
  ["‘", 29],
  ["’", 29],
  ["‚", 27],
  ["…", 96],
  ["→", 84],
  ["←", 84],
  ["↑", 88],
  ["↓", 88],
  ["≥", 84],
  ["≤", 84],
  ["×", 65],
  ["≈", 84],
  ["°", 46],
  ["²", 45],
  ["±", 65],
  ["§", 57],
  ["€", 68],
]);

/** Of letters of other alphabets. */
const strongRatio = 1.06;

/** Accents, which stand over their letters, and signs for the layout alone. */
const WIDTHLESS = /[\p{Mn}\p{Cf}]/u;

/** The width of a line of text in the units of `fontSize`. */
export function textWidth(text: string, fontSize: number, strong = false): number {
  let hundredths = 0;
  for (const character of text) hundredths += widthOf(character, strong);
  return (hundredths / 100) * fontSize;
}

function widthOf(character: string, strong: boolean): number {
  const ascii = (code: number) => asciiWidths[strong ? "strong" : "regular"][code - 32];
  const code = character.codePointAt(0) ?? 0;
  // A space that does not break is one.
  const known = ascii(code === 0xa0 ? 0x20 : code) ?? signWidths.get(character);
  if (known !== undefined) return known;
  if (WIDTHLESS.test(character)) return 0;
  // Ideographs and kana fill the em; other alphabets are about as wide as "n".
  if (code >= 0x2e80) return 100;
  return ascii(character.normalize("NFD").codePointAt(0) ?? 0) ?? 60 * (strong ? strongRatio : 1);
}

/** A space that does not break keeps "95 %" on one line. */
const SPACES = /[^\S\u00A0]+/;

/** Where a word may part that has no room: after a hyphen or a stroke between letters. */
const PARTS = /(?<=\p{L}[-/])(?=\p{L})/u;

/** The alphabets that part words with a hyphen at the end of the line. */
const HYPHENATED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}]/u;

/**
 * Breaks text at spaces so that each line fits `width`, a word that is wider also at its hyphens, and a part of one
 * that is wider still between its characters. A line is wider than that only where one character is.
 */
export function wrapText(text: string, width: number, fontSize: number, strong = false): string[] {
  const fits = (line: string) => textWidth(line, fontSize, strong) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(SPACES).filter(Boolean)) {
    for (const [index, part] of (fits(word) ? [word] : word.split(PARTS)).entries()) {
      const longer = line ? `${line}${index === 0 ? " " : ""}${part}` : part;
      if (fits(longer)) {
        line = longer;
        continue;
      }
      if (line) lines.push(line);
      const pieces = fits(part) ? [part] : breakWord(part, fits);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1) ?? "";
    }
  }
  if (line) lines.push(line);
  return lines;
}

/** The last resort: as many characters a line as fit, with a hyphen between two letters. */
function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const characters = [...new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(word)].map(
    ({ segment }) => segment,
  );
  const letter = (at: number) => HYPHENATED.test(characters[at] ?? "");
  const piece = (from: number, to: number) =>
    characters.slice(from, to).join("") + (letter(to - 1) && letter(to) ? "-" : "");
  const pieces: string[] = [];
  let from = 0;
  while (from < characters.length && !fits(piece(from, characters.length))) {
    let to = from + 1;
    while (to + 1 < characters.length && fits(piece(from, to + 1))) to += 1;
    // A single character does not stand on the last line alone.
    if (to + 1 === characters.length && to - from > 2) to -= 1;
    pieces.push(piece(from, to));
    from = to;
  }
  if (from < characters.length) pieces.push(piece(from, characters.length));
  return pieces;
}

/** Whether every word of the text fits the width by itself. */
export function wordsFit(text: string, width: number, fontSize: number): boolean {
  return text.split(SPACES).every((word) => textWidth(word, fontSize) <= width);
}

/** The width of the widest word. */
export function widestWord(text: string, fontSize: number): number {
  return Math.max(0, ...text.split(SPACES).map((word) => textWidth(word, fontSize)));
}

/** How two texts side by side share a width: evenly, unless that would break a word of one and spare the other's. */
export function shareWidth(
  [first, second]: readonly [first: string, second: string],
  width: number,
  fontSize: number,
): [first: number, second: number] {
  const half = width / 2;
  const [one, two] = [widestWord(first, fontSize), widestWord(second, fontSize)];
  const left =
    one > half ? Math.max(half, Math.min(one, width - two)) : Math.min(half, Math.max(one, width - two));
  return [left, width - left];
}
