import type { Sample } from "../../kind.ts";
import type { TextAnswer, TextSpec } from "./spec.ts";

export const textSamples: Sample<TextSpec, TextAnswer, never>[] = [
  {
    title: "anything else",
    asked: { spec: { maximum: 500, hint: "Please name nobody." }, own: true, crowd: null },
    answers: [
      { own: { text: "The scales were too coarse." } },
      { own: { text: "Two lines,\nand a 中文 word." } },
      {},
    ],
    rejectedOwn: [
      { text: "" },
      { text: "   \n" },
      { text: "x".repeat(501) },
      { text: "nul \u0000 byte" },
      { text: "half a \uD83D character" },
      { text: 3 },
      "text",
      null,
    ],
    rejectedCrowd: [],
  },
  {
    title: "a word",
    asked: { spec: { maximum: 12, hint: "" }, own: true, crowd: null },
    answers: [{ own: { text: "😀".repeat(12) } }, { own: { text: "oversight" } }],
    rejectedOwn: [{ text: "😀".repeat(13) }],
    rejectedCrowd: [],
  },
];
