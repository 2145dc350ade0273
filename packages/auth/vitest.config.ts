import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // next-auth imports "next/server" without an ending, which Node itself does not resolve.
    server: { deps: { inline: ["next-auth"] } },
    hookTimeout: 60_000,
    // The mail sink waits 100 ms for early talkers before it greets, as mail servers do.
    testTimeout: 30_000,
  },
});
