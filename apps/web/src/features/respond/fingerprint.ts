import { canonicalJson } from "@plumbline/instrument/canonical";

/**
 * A short text that equal documents share and others in practice do not: 53 bits, cyrb53 by bryc (public domain), which
 * needs no secure connection as the browser's own hashes do. No secret is made of it.
 */
export function fingerprint(document: unknown): string {
  const text = canonicalJson(document);
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
