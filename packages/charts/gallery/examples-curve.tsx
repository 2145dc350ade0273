import type { Example } from "./example.ts";

export const curveExamples: readonly Example[] = [];
