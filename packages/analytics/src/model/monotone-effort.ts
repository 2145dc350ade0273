/**
 * The inner problem of effort allocation at a fixed price of effort: choose cumulative effort S₁ ≥ S₂ ≥ … ≥ 0 that
 * maximises Σ_d [π_d (1 − e^{−S_d}) − L_d S_d].
 *
 * Each term is concave in its own S_d, so this is an isotonic regression with a convex loss, and pooling adjacent
 * violators solves it exactly (Best, Chakravarti and Ubhaya, 2000): a block with mass P and price L has its optimum
 * at ln(P / L), and blocks out of order merge.
 *
 * @param mass π_d ≥ 0.
 * @param prefixPrice L₁ + … + L_d. Positive wherever Σ_{i ≤ d} π_i is, which keeps the optimum finite. Prefix sums are
 *   taken, not the L_d, so that a block's price is a difference of two exact numbers.
 * @param out receives S.
 */
export function monotoneEffort(mass: Float64Array, prefixPrice: Float64Array, out: Float64Array): void {
  const n = mass.length;
  const ends = new Int32Array(n);
  const masses = new Float64Array(n);
  const values = new Float64Array(n);
  let blocks = 0;
  for (let d = 0; d < n; d++) {
    let blockMass = mass[d]!;
    let start = blocks > 0 ? prefixPrice[ends[blocks - 1]!]! : 0;
    let value = blockOptimum(blockMass, prefixPrice[d]! - start);
    while (blocks > 0 && value >= values[blocks - 1]!) {
      blocks--;
      blockMass += masses[blocks]!;
      start = blocks > 0 ? prefixPrice[ends[blocks - 1]!]! : 0;
      value = blockOptimum(blockMass, prefixPrice[d]! - start);
    }
    ends[blocks] = d;
    masses[blocks] = blockMass;
    values[blocks] = value;
    blocks++;
  }
  let d = 0;
  for (let b = 0; b < blocks; b++) {
    for (; d <= ends[b]!; d++) out[d] = Math.max(0, values[b]!);
  }
}

function blockOptimum(mass: number, price: number): number {
  if (mass > 0) return price > 0 ? Math.log(mass / price) : Infinity;
  // Without mass there is nothing to gain: a block that costs something wants none, one that is paid for wants all.
  return price >= 0 ? -Infinity : Infinity;
}
