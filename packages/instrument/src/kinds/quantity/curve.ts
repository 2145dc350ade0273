/**
 * The cumulative curve an input draws while one types: the monotone cubic of Fritsch and Butland through the ends of
 * the axis and the quantiles. The same curve as `distributionFromQuantiles` of the analytics, which a respondent's page
 * does not load; a test holds the two together.
 */
export interface Knot {
  at: number;
  share: number;
}

/** P(X ≤ at) for a curve from `low` to `high` through the knots, which rise in place and share. */
export function cumulative(
  knots: readonly Knot[],
  { low, high }: { low: number; high: number },
): (at: number) => number {
  const pieces = continuous([{ at: low, share: 0 }, ...knots, { at: high, share: 1 }]).map((piece) => ({
    piece,
    slopes: slopesOf(piece),
  }));
  return (at) => {
    if (at < low) return 0;
    if (at >= high) return 1;
    const found = pieces.findLast(({ piece }) => (piece[0]?.at ?? high) <= at);
    return found ? hermite(found.piece, found.slopes, at) : 0;
  };
}

/** Several quantiles at one place are a jump: the curve is cut there. */
function continuous(knots: readonly Knot[]): Knot[][] {
  const pieces: Knot[][] = [[]];
  for (const knot of knots) {
    const piece = pieces.at(-1) ?? [];
    const before = piece.at(-1);
    if (before?.at !== knot.at) piece.push(knot);
    else if (before.share !== knot.share) pieces.push([knot]);
  }
  return pieces.filter((piece) => piece.length > 1);
}

function hermite(piece: readonly Knot[], slopes: readonly number[], at: number): number {
  const next = piece.findIndex((knot) => knot.at > at);
  const right = next === -1 ? piece.length - 1 : next;
  const [a, b] = [piece[right - 1], piece[right]];
  if (!a || !b) return 0;
  const width = b.at - a.at;
  const s = (Math.min(at, b.at) - a.at) / width;
  const r = 1 - s;
  const [rise, fall] = [(slopes[right - 1] ?? 0) * width, (slopes[right] ?? 0) * width];
  return r * r * ((1 + 2 * s) * a.share + s * rise) + s * s * ((3 - 2 * s) * b.share - r * fall);
}

function slopesOf(piece: readonly Knot[]): number[] {
  const widths = between(piece, (a, b) => b.at - a.at);
  const rises = between(piece, (a, b) => (b.share - a.share) / (b.at - a.at));
  const at = (list: readonly number[], index: number) => list[index] ?? 0;
  if (piece.length === 2) return [at(rises, 0), at(rises, 0)];
  return piece.map((_, index) => {
    if (index === 0) return endSlope(at(widths, 0), at(widths, 1), at(rises, 0), at(rises, 1));
    const last = widths.length - 1;
    if (index === piece.length - 1) {
      return endSlope(at(widths, last), at(widths, last - 1), at(rises, last), at(rises, last - 1));
    }
    const [before, after] = [at(rises, index - 1), at(rises, index)];
    if (before * after <= 0) return 0;
    const near = 2 * at(widths, index) + at(widths, index - 1);
    const far = at(widths, index) + 2 * at(widths, index - 1);
    return (near + far) / (near / before + far / after);
  });
}

/** The three-point slope at an end, no steeper than keeps the curve rising. */
function endSlope(width: number, next: number, rise: number, riseNext: number): number {
  const slope = ((2 * width + next) * rise - width * riseNext) / (width + next);
  if (slope * rise <= 0) return 0;
  return rise * riseNext <= 0 && slope > 3 * rise ? 3 * rise : slope;
}

function between<Value>(piece: readonly Knot[], of: (a: Knot, b: Knot) => Value): Value[] {
  return piece.slice(1).map((knot, index) => of(piece[index] ?? knot, knot));
}
