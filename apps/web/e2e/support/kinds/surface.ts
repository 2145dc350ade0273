import { expect, type Locator } from "@playwright/test";
import { hinted, type Way } from "./way.ts";

async function expectWhole(lens: Locator): Promise<void> {
  for (const cell of await lens.getByRole("textbox").all()) await expect(cell).not.toHaveValue("");
}

export const surface: Way = {
  shown: hinted(/^Type a probability from 0 to 100 % into each cell/),
  async byPointer(lens, hand) {
    for (const [index, cell] of (await lens.getByRole("textbox").all()).entries()) {
      await hand.write(cell, String(10 + 5 * index));
    }
    await expectWhole(lens);
  },
  async byKeys(lens, hand) {
    for (const [index, cell] of (await lens.getByRole("textbox").all()).entries()) {
      await hand.write(cell, String(10 + 5 * index));
    }
    await expectWhole(lens);
  },
  async half(lens) {
    await lens.getByRole("textbox").first().fill("20");
  },
  /** Against the order of its axes. */
  async wrong(lens) {
    for (const [index, cell] of (await lens.getByRole("textbox").all()).entries()) {
      await cell.fill(String(90 - 5 * index));
    }
  },
};
