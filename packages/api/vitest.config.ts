import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // The first suite to need it makes the image of the embedded database.
    hookTimeout: 90_000,
    // Some suites send a hundred requests to a database that shares two processors with it.
    testTimeout: 60_000,
  },
});
