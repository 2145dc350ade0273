import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Each command is a process of its own, which may have to open an embedded database.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
