import { expectArgument } from "./errors.ts";

/**
 * A source of chance. Every function of this package that needs one takes it as an argument, so that a
 * result can be reproduced from its stored seed.
 */
export interface Random {
  /** A number in [0, 1), uniform, with 53 random bits. */
  next(): number;
  /** An integer in [0, bound), uniform; `bound` is a positive integer up to 2³². */
  integer(bound: number): number;
  /** An independent generator, so that two parts of an analysis cannot disturb each other's numbers. */
  split(): Random;
}

/**
 * The generator `sfc32` (Chris Doty-Humphrey, *PractRand*, 2010; passes PractRand to at least 2 TB and BigCrush),
 * seeded through `splitmix32` so that neighbouring seeds give unrelated streams.
 *
 * @param seed any finite number; its integer part modulo 2³² is used.
 * @throws AnalyticsArgumentError when the seed is not finite.
 */
export function seededRandom(seed: number): Random {
  expectArgument(Number.isFinite(seed), "seed", "a finite number", seed);
  const mix = splitmix32(Math.trunc(seed) >>> 0);
  return sfc32(mix(), mix(), mix(), 1);
}

/** Steele, Lea and Flood (2014), with the 32-bit finaliser of MurmurHash3. */
function splitmix32(state: number): () => number {
  let a = state | 0;
  return () => {
    a = (a + 0x9e3779b9) | 0;
    let t = a ^ (a >>> 16);
    t = Math.imul(t, 0x85ebca6b);
    t ^= t >>> 13;
    t = Math.imul(t, 0xc2b2ae35);
    return (t ^ (t >>> 16)) >>> 0;
  };
}

const TWO_32 = 4294967296;
/** Largest bound whose product with 32 bits is exact in a double: 2^53 / 2^32. */
const EXACT_PRODUCT = 2097152;

function sfc32(a: number, b: number, c: number, counter: number): Random {
  const bits = (): number => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t >>> 0;
  };
  // The reference implementation discards the first outputs until the state is well mixed.
  for (let warm = 0; warm < 15; warm++) bits();
  return {
    next: () => ((bits() >>> 5) * 67108864 + (bits() >>> 6)) / 9007199254740992,
    integer(bound) {
      expectArgument(
        Number.isInteger(bound) && bound > 0 && bound <= TWO_32,
        "bound",
        "a positive integer up to 2^32",
        bound,
      );
      // Lemire (2019): the high half of a product of 32 bits and the bound, with the few draws rejected that would
      // make some numbers likelier. The product of a double is exact up to 2^53, hence the second way for huge bounds.
      if (bound <= EXACT_PRODUCT) {
        for (;;) {
          const drawn = bits();
          const low = Math.imul(drawn, bound) >>> 0;
          if (low >= bound || low >= (TWO_32 - bound) % bound) return (drawn * bound - low) / TWO_32;
        }
      }
      // The last, incomplete block of 2^32 is thrown away.
      const limit = TWO_32 - (TWO_32 % bound);
      let drawn = bits();
      while (drawn >= limit) drawn = bits();
      return drawn % bound;
    },
    split: () => sfc32(bits(), bits(), bits(), 1),
  };
}
