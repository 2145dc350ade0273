/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: ["src/{compare,test,interval,truth-serum,score}/**/*.ts", "!src/**/*.test.ts"],
  // Wording of messages is not pinned by tests.
  mutator: { excludedMutations: ["StringLiteral"] },
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ["clear-text", "progress"],
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 90, low: 80, break: null },
  // As deep below the root as the package itself, so that what is found by relative paths is found there too.
  tempDirName: "../../.stryker-tmp",
  // TypeScript 7 has no interface for the rewriting of a tsconfig; none is needed, as the depth is the same.
  tsconfigFile: "none",
};
