import { SEEDS } from "@plumbline/instrument/randomisation";

/** 128 random bits in base64url: the respondent's own key to their answers, made here and told to nobody. */
export function mintCode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** A version 4 UUID; `crypto.randomUUID` exists only on https and localhost. */
export function mintKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** What a preview's arms and orders are drawn from; of a real sheet, the server draws it. */
export function mintSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! % SEEDS;
}

const FRAGMENT = "#c=";

/** The code in a receipt link's fragment; null where there is none. */
export function codeIn(fragment: string): string | null {
  return fragment.startsWith(FRAGMENT) ? fragment.slice(FRAGMENT.length) : null;
}

export function fragmentOf(code: string): string {
  return `${FRAGMENT}${code}`;
}
