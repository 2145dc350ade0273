import { canonicalJson } from "@plumbline/instrument/canonical";

/** A scale as an importer names it. */
interface Scale {
  apply(spec: unknown): unknown;
}

/**
 * Gives questions of one family the same scale: a column in which nobody chose the last point of five is still on a
 * five-point scale beside its neighbours. The scale is the one that holds most of them, as long as at least every fourth
 * is on it already; what does not fit stays as it is.
 */
export function onOneScale(specs: readonly unknown[], scales: readonly Scale[]): unknown[] {
  const keys = specs.map(canonicalJson);
  let best: { held: number; lifted: unknown[] } | null = null;
  for (const [index, key] of keys.entries()) {
    if (keys.indexOf(key) < index || keys.filter((other) => other === key).length * 4 < keys.length) continue;
    for (const scale of scales) {
      if (canonicalJson(scale.apply(specs[index]) ?? null) !== key) continue;
      const fitted = specs.map((spec) => scale.apply(spec));
      const held = fitted.filter((spec) => spec !== null).length;
      if (!best || held > best.held) best = { held, lifted: fitted.map((spec, i) => spec ?? specs[i]) };
    }
  }
  return best?.lifted ?? [...specs];
}
