import type { Example } from "./example.ts";

export const allocationExamples: readonly Example[] = [];
