/**
 * Orders two versions as semver.org does (section 11): numbers as numbers, and a pre-release before its
 * release.
 *
 * @param {string} a
 * @param {string} b
 * @returns {number} below zero when a comes first
 */
export function compareVersions(a, b) {
  const [coreOfA, preOfA] = split(a);
  const [coreOfB, preOfB] = split(b);
  const core = compareParts(coreOfA, coreOfB);
  if (core !== 0) return core;
  if (preOfA.length === 0 || preOfB.length === 0) return preOfB.length - preOfA.length;
  return compareParts(preOfA, preOfB);
}

/**
 * @param {string} version
 * @returns {[core: string[], preRelease: string[]]}
 */
function split(version) {
  const [withoutBuild = ""] = version.split("+");
  const dash = withoutBuild.indexOf("-");
  if (dash === -1) return [withoutBuild.split("."), []];
  return [withoutBuild.slice(0, dash).split("."), withoutBuild.slice(dash + 1).split(".")];
}

/**
 * @param {string[]} a
 * @param {string[]} b
 */
function compareParts(a, b) {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [one, other] = [a[i], b[i]];
    if (one === undefined || other === undefined) return one === undefined ? -1 : 1;
    if (one === other) continue;
    const numeric = [one, other].map((part) => /^\d+$/.test(part));
    if (numeric[0] && numeric[1]) return Number(one) - Number(other);
    if (numeric[0] !== numeric[1]) return numeric[0] ? -1 : 1;
    return one < other ? -1 : 1;
  }
  return 0;
}
