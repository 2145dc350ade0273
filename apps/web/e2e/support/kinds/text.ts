import { expect } from "@playwright/test";
import { hinted, type Way } from "./way.ts";

const WORDS = "The scales were a little coarse.";

export const text: Way = {
  shown: hinted(/characters? left$/),
  async byPointer(lens, hand) {
    await hand.write(lens.getByRole("textbox"), WORDS);
    await expect(lens.getByRole("textbox")).toHaveValue(WORDS);
  },
  async byKeys(lens, hand) {
    await hand.write(lens.getByRole("textbox"), WORDS);
    await expect(lens.getByRole("textbox")).toHaveValue(WORDS);
  },
  async wrong(lens) {
    await lens.getByRole("textbox").fill("x".repeat(2001));
  },
};
