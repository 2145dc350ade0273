import { expectArgument } from "../errors.ts";
import { regularizedGammaQ } from "./incomplete-gamma.ts";

/** Density of the standard normal distribution at z. */
export function normalPdf(z: number): number {
  expectArgument(!Number.isNaN(z), "z", "a number", z);
  return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
}

/**
 * P(Z ≤ z) for a standard normal Z, through Q(½, z²/2) so that the far left tail keeps its relative precision:
 * normalCdf(−30) is 4.9e-198 and not 0. For a right tail call normalCdf(−z).
 *
 * @throws AnalyticsArgumentError for NaN; ±∞ give 0 and 1.
 */
export function normalCdf(z: number): number {
  expectArgument(!Number.isNaN(z), "z", "a number", z);
  const tail = 0.5 * regularizedGammaQ(0.5, 0.5 * z * z);
  return z > 0 ? 1 - tail : tail;
}

/** The two-sided p-value P(|Z| ≥ |z|). */
export function normalTwoSided(z: number): number {
  expectArgument(!Number.isNaN(z), "z", "a number", z);
  return regularizedGammaQ(0.5, 0.5 * z * z);
}

/** Numerators and denominators, rounded to doubles, of Wichura's three rational approximations, lowest power first. */
const CENTRE = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
] as const;
const MIDDLE = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
] as const;
const TAIL = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
] as const;

function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let k = coefficients.length - 1; k >= 0; k--) sum = sum * x + coefficients[k]!;
  return sum;
}

function ratio(table: readonly [readonly number[], readonly number[]], x: number): number {
  return polynomial(table[0], x) / polynomial(table[1], x);
}

/**
 * The z with P(Z ≤ z) = p: Wichura's algorithm AS 241 (*Applied Statistics* 37, 1988), relative error 1e-15.
 *
 * @param p in [0, 1]; 0 and 1 give −∞ and +∞.
 * @example normalQuantile(0.975) // 1.959963984540054
 * @throws AnalyticsArgumentError for any other argument.
 */
export function normalQuantile(p: number): number {
  expectArgument(p >= 0 && p <= 1, "p", "a probability in [0, 1]", p);
  const centred = p - 0.5;
  if (Math.abs(centred) <= 0.425) return centred * ratio(CENTRE, 0.180625 - centred * centred);
  const tail = centred < 0 ? p : 1 - p;
  if (tail === 0) return centred < 0 ? -Infinity : Infinity;
  const r = Math.sqrt(-Math.log(tail));
  const z = r <= 5 ? ratio(MIDDLE, r - 1.6) : ratio(TAIL, r - 5);
  return centred < 0 ? -z : z;
}
