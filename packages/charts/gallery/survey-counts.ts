/**
 * Published counts of the 2024 survey of alignment researchers (n = 122): answers from "strongly disagree" to
 * "strongly agree", the respondents' own and their single guess of the community's.
 */
export const surveyCounts = [
  {
    label: "Pausing or dramatically slowing development deserves support",
    own: [4, 17, 21, 41, 39],
    guessed: [0, 8, 16, 76, 22],
  },
  {
    label: "Advancing capabilities and doing alignment research exclude each other",
    own: [32, 47, 25, 15, 3],
    guessed: [9, 38, 40, 29, 6],
  },
  { label: "Control matters more than coexistence", own: [9, 22, 34, 35, 22], guessed: [5, 12, 40, 54, 11] },
  {
    label: "Research that may advance capabilities should not be done",
    own: [36, 53, 23, 9, 1],
    guessed: [3, 40, 35, 40, 4],
  },
  { label: "There will be AGI within five years", own: [12, 40, 29, 27, 14], guessed: [5, 22, 35, 46, 14] },
  {
    label: "There will be significant progress before AGI",
    own: [9, 28, 39, 37, 9],
    guessed: [12, 49, 34, 24, 3],
  },
  {
    label: "The field is on track to solve the problem",
    own: [38, 49, 24, 10, 1],
    guessed: [33, 56, 27, 6, 0],
  },
] as const;

export const agreement = ["Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree"];

export const source = "Alignment researchers 2024, n = 122, point guesses";

/** Counts as shares of their sum. */
export function shares(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => count / total);
}

/** The mean position, the first option being 1. */
export function meanPosition(counts: readonly number[]): number {
  return shares(counts).reduce((sum, share, index) => sum + share * (index + 1), 0);
}

/** One item of the survey by its place in the table. */
export function item(index: number) {
  const found = surveyCounts[index];
  if (!found) throw new RangeError(`There is no item ${index}.`);
  return found;
}
