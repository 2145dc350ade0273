import type { Example } from "./example.ts";

export const planeExamples: readonly Example[] = [];
