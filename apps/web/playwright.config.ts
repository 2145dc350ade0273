import { defineConfig, devices } from "@playwright/test";

const desktop = { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 } };

/**
 * The journeys run against the built app on an embedded database of their own. `set-up` makes the first organizer;
 * the others start signed in as that person. They share one server and no study; two workers, since most of a
 * journey is waiting.
 */
export default defineConfig({
  testDir: "./e2e",
  outputDir: "./test-results",
  globalSetup: "./e2e/server.ts",
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env["CI"]),
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: {
    ...desktop,
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env["PLUMBLINE_CHROMIUM"],
      args: [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  projects: [
    { name: "set-up", testMatch: "set-up.spec.ts" },
    { name: "journeys", testIgnore: "set-up.spec.ts", dependencies: ["set-up"] },
  ],
});
