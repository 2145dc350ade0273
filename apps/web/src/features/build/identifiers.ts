/** As long as the instrument's own rule for ids allows. */
const LONGEST = 48;
/** Ids name the columns of exports: longer ones make every table unreadable. */
const LONGEST_MADE = 32;

/** Taken by JavaScript and by the columns of experiments. */
const RESERVED = /^(constructor$|arm(_|$))/;

/**
 * An id made of the words of a text: lower-case letters, digits and underscores, starting with a letter.
 *
 * @param otherwise the id where the text has no letter of the alphabet.
 */
export function identifierFrom(text: string, otherwise = "question"): string {
  const plain = text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
  if (plain === "") return otherwise;
  const named = /^[a-z]/.test(plain) && !RESERVED.test(plain) ? plain : `q_${plain}`;
  if (named.length <= LONGEST_MADE) return named;
  const cut = named.slice(0, LONGEST_MADE + 1);
  const lastWord = cut.lastIndexOf("_");
  return lastWord > 0 ? cut.slice(0, lastWord) : named.slice(0, LONGEST_MADE);
}

/** `wanted`, or `wanted_2`, `wanted_3` … where it is taken. */
export function freeIdentifier(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number++) {
    const ending = `_${number}`;
    const candidate = wanted.slice(0, LONGEST - ending.length) + ending;
    if (!taken.has(candidate)) return candidate;
  }
}
