/** Marks of direction: they come along when a number is copied out of a text that runs from right to left. */
const DIRECTION_MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * The figures and signs of every script as those that numbers are read from: "٢٫٥" is "2.5", "۳۰٪" is "30%". Signs
 * between thousands go, since they say nothing.
 *
 * @param decimal what the decimal sign of other scripts becomes: the one the reader of the text expects.
 */
export function asciiFigures(text: string, decimal: "." | "," = "."): string {
  return text
    .replaceAll(DIRECTION_MARKS, "")
    .replaceAll(/(?![0-9])\p{Nd}/gu, (figure) => String(valueOf(figure)))
    .replaceAll("٬", "")
    .replaceAll("٫", decimal)
    .replaceAll("٪", "%");
}

/** Unicode keeps the ten figures of a script together and in order, so a figure's value is its place in its run. */
function valueOf(figure: string): number {
  const code = figure.codePointAt(0) ?? 0;
  let before = 0;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
}
