/**
 * The comparison of 13 items by 122 alignment researchers (own answer against one guess of what the community thinks,
 * 1–5) as counts, with measures recomputed by numpy and scipy. The survey is described at
 * lesswrong.com/posts/XTdByFM6cmgB3taEN; its answers are in agencyenterprise/alignment-survey-dashboard.
 */
export interface FlagshipItem {
  key: string;
  own: number[];
  predicted: number[];
  meanOwn: number;
  meanPredicted: number;
  wasserstein: number;
  direction: number;
  cliff: number;
  signFlipP: number;
}

function item(
  key: string,
  own: number[],
  predicted: number[],
  [meanOwn, meanPredicted, wasserstein, direction, cliff, signFlipP]: [
    number,
    number,
    number,
    number,
    number,
    number,
  ],
): FlagshipItem {
  return { key, own, predicted, meanOwn, meanPredicted, wasserstein, direction, cliff, signFlipP };
}

/** Rounded as published: means and Cliff's delta to two decimals, W1 to three, p to the digits shown. */
export const flagshipTable: FlagshipItem[] = [
  item("pause", [4, 17, 21, 41, 39], [0, 8, 16, 76, 22], [3.77, 3.92, 0.426, 0.35, 0.02, 0.206]),
  item("exclusive", [32, 47, 25, 15, 3], [9, 38, 40, 29, 6], [2.26, 2.88, 0.615, 1, 0.33, 2.0e-7]),
  item("control", [9, 22, 34, 35, 22], [5, 12, 40, 54, 11], [3.32, 3.44, 0.303, 0.41, 0.06, 0.31]),
  item("not_done", [36, 53, 23, 9, 1], [3, 40, 35, 40, 4], [2.07, 3.02, 0.951, 1, 0.51, 7.1e-14]),
  item("agi_5y", [12, 40, 29, 27, 14], [5, 22, 35, 46, 14], [2.93, 3.34, 0.418, 1, 0.21, 0.0011]),
  item("asi_5y", [25, 45, 29, 18, 5], [18, 36, 43, 20, 5], [2.45, 2.66, 0.205, 1, 0.12, 0.105]),
  item("progress", [9, 28, 39, 37, 9], [12, 49, 34, 24, 3], [3.07, 2.65, 0.426, -1, -0.23, 0.00034]),
  item("on_track", [38, 49, 24, 10, 1], [33, 56, 27, 6, 0], [2.07, 2.05, 0.107, -0.23, 0.01, 0.874]),
  item("covers", [26, 52, 31, 11, 2], [10, 54, 40, 16, 2], [2.27, 2.56, 0.287, 1, 0.18, 0.0028]),
  item(
    "multidisciplinary",
    [3, 18, 31, 39, 31],
    [0, 17, 50, 43, 12],
    [3.63, 3.41, 0.336, -0.66, -0.14, 0.07],
  ),
  item("background", [11, 23, 29, 44, 15], [0, 18, 32, 55, 17], [3.24, 3.58, 0.344, 1, 0.15, 0.0058]),
  // Cliff's delta from scipy's Mann–Whitney U: −0.0348.
  item("thinkers", [1, 4, 25, 62, 30], [0, 4, 26, 68, 24], [3.95, 3.92, 0.066, -0.5, -0.03, 0.757]),
  item("government", [2, 6, 19, 41, 54], [2, 6, 20, 69, 25], [4.14, 3.89, 0.246, -1, -0.19, 0.025]),
];
