const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/**
 * Cuts a text into parts of at most `limit` UTF-16 units, in their order. A character made of two units stays in one
 * part: half of one cannot be stored as text.
 */
export function chunksOf(text: string, limit: number): string[] {
  if (limit < 2) throw new RangeError("A part must have room for a character of two units.");
  const chunks: string[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(start + limit, text.length);
    if (isHigh(text.charCodeAt(end - 1)) && isLow(text.charCodeAt(end))) end -= 1;
    chunks.push(text.slice(start, end));
    start = end;
  }
  return chunks;
}
