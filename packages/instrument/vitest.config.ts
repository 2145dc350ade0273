import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // The contract runs every kind through thousands of made-up answers; a busy machine takes its time over them.
    testTimeout: 30_000,
  },
});
