import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Simulations of a true null take seconds, and several times that on a busy machine.
    testTimeout: 60_000,
  },
});
