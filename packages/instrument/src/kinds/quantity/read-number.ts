import { asciiFigures } from "../../words/ascii-figures.ts";
import type { Locale } from "../../words/locales.ts";

const THOUSAND = 1e3;
const MILLION = 1e6;

/** Words and letters after a number, and what they multiply it by. A billion is a thousand millions in English only. */
const MULTIPLES: Record<Locale, Record<string, number>> = {
  en: {
    k: THOUSAND,
    thousand: THOUSAND,
    m: MILLION,
    mn: MILLION,
    million: MILLION,
    millions: MILLION,
    b: 1e9,
    bn: 1e9,
    billion: 1e9,
    billions: 1e9,
    t: 1e12,
    tn: 1e12,
    trillion: 1e12,
    trillions: 1e12,
  },
  de: {
    k: THOUSAND,
    tsd: THOUSAND,
    tausend: THOUSAND,
    m: MILLION,
    mio: MILLION,
    million: MILLION,
    millionen: MILLION,
    mrd: 1e9,
    milliarde: 1e9,
    milliarden: 1e9,
    bio: 1e12,
    billion: 1e12,
    billionen: 1e12,
  },
};

const SHAPE = /^([+-]?)([\d.,]+)(?:e([+-]?\d{1,3}))?(?:[x*×]10(?:\^|\*\*)([+-]?\d{1,3}))?([a-z]*)\.?$/;
const POWER = /^10(?:\^|\*\*)([+-]?\d{1,3})$/;

/**
 * Reads a number as people write it: "10k", "1e6", "2.5 million", "10^6", "2,500,000"; in German "2.500.000" and "2,5
 * Mio.". What follows a number and is its unit may be left standing. Null for what is none.
 */
export function readNumber(typed: string, locale: Locale, unit = ""): number | null {
  let text = asciiFigures(typed, locale === "en" ? "." : ",")
    .trim()
    .toLowerCase()
    .replaceAll("−", "-")
    .replace(/[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+/, (raised) => `^${raised.replaceAll(/./gu, lowered)}`);
  if (unit && text.endsWith(unit.toLowerCase())) text = text.slice(0, -unit.length);
  text = text.replaceAll(/[\s'’_]/g, "").replace(/%$/, "");
  const power = POWER.exec(text);
  if (power) return 10 ** Number(power[1]);
  const shape = SHAPE.exec(text);
  if (!shape) return null;
  const [, sign, figures = "", exponent, order, word = ""] = shape;
  const plain = plainFigures(figures, locale);
  const times = word === "" ? 1 : MULTIPLES[locale][word];
  if (plain === null || times === undefined) return null;
  // The exponent is part of the figures: 1.1e6 must not miss 1,100,000 by rounding.
  const value = Number(`${sign}${plain}e${Number(exponent ?? 0) + Number(order ?? 0)}`) * times;
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : null;
}

function lowered(raised: string): string {
  return raised === "⁻" ? "-" : String("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(raised));
}

/** Figures with a point before the decimals and no other signs; null where the signs make no sense. */
function plainFigures(figures: string, locale: Locale): string | null {
  const signs = [...figures.matchAll(/[.,]/g)].map(([sign]) => sign);
  const last = signs.at(-1);
  if (last === undefined) return figures;
  const decimal = isDecimal(figures, signs, last, locale) ? last : null;
  const [whole = "", fraction = "", ...more] = decimal === null ? [figures] : figures.split(decimal);
  if (more.length > 0) return null;
  const groups = whole.split(/[.,]/);
  const grouped = groups.length > 1;
  if (grouped && (groups[0] === "" || groups.slice(1).some((group) => group.length !== 3))) return null;
  if (new Set(signs.filter((sign) => sign !== decimal)).size > 1) return null;
  const all = groups.join("");
  return all + fraction === "" ? null : `${all || "0"}.${fraction || "0"}`;
}

/** Whether the last sign parts the decimals, and not the thousands. */
function isDecimal(figures: string, signs: string[], last: string, locale: Locale): boolean {
  if (new Set(signs).size === 2) return true;
  if (signs.length > 1) return false;
  const [whole = "", after = ""] = figures.split(last);
  // "2,500" is what the language makes of it; "2,50" and "0,500" can be read in one way only.
  return after.length !== 3 || /^0?$/.test(whole) || last === (locale === "en" ? "." : ",");
}
