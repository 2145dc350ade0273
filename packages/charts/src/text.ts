/**
 * Advance widths of Inter at weight 400 in hundredths of an em, U+0020 to U+007E, read from the font that
 * theme.css ships. Charts are laid out on the server, where there is no font to ask.
 */
const asciiWidths = [
  28, 29, 47, 63, 64, 98, 64, 30, 36, 36, 50, 66, 29, 46, 29, 36, 63, 41, 61, 62, 65, 59, 62, 57, 62, 62, 29,
  30, 66, 66, 66, 51, 97, 69, 65, 73, 72, 60, 59, 75, 74, 27, 57, 67, 57, 90, 75, 76, 64, 76, 64, 64, 65, 74,
  69, 99, 68, 68, 63, 36, 36, 36, 47, 46, 32, 56, 61, 57, 61, 58, 37, 61, 59, 24, 24, 55, 24, 88, 59, 60, 61,
  61, 38, 53, 33, 59, 56, 82, 55, 56, 55, 43, 33, 43, 66,
];

/** Semibold runs 4 % wider, the largest ratio among the letters of the same font at weight 600. */
const strongRatio = 1.04;

/** The width of a line of text in the units of `fontSize`. */
export function textWidth(text: string, fontSize: number, strong = false): number {
  let hundredths = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    // Other alphabets are about as wide as "n"; ideographs and kana fill the em. A space that does not break is one.
    hundredths += asciiWidths[(code === 0xa0 ? 0x20 : code) - 32] ?? (code >= 0x2e80 ? 100 : 60);
  }
  return (hundredths / 100) * fontSize * (strong ? strongRatio : 1);
}

/** A space that does not break keeps "95 %" on one line. */
const SPACES = /[^\S\u00A0]+/;

/**
 * Breaks text at spaces so that each line fits `width`, a word that is wider also at its hyphens; what is wider still
 * stands alone on its line.
 */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(SPACES).filter(Boolean)) {
    const parts = textWidth(word, fontSize) > width ? word.split(/(?<=\p{L}-)(?=\p{L})/u) : [word];
    for (const [index, part] of parts.entries()) {
      const longer = line ? `${line}${index === 0 ? " " : ""}${part}` : part;
      if (line && textWidth(longer, fontSize) > width) {
        lines.push(line);
        line = part;
      } else {
        line = longer;
      }
    }
  }
  if (line) lines.push(line);
  return lines;
}

/** Whether every word of the text fits the width by itself. */
export function wordsFit(text: string, width: number, fontSize: number): boolean {
  return text.split(SPACES).every((word) => textWidth(word, fontSize) <= width);
}
