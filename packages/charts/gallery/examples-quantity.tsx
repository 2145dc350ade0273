import type { Example } from "./example.ts";

export const quantityExamples: readonly Example[] = [];
