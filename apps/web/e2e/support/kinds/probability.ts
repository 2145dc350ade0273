import { expect, type Locator } from "@playwright/test";
import { bringToMiddle, spotsIn } from "../pointer.ts";
import { hinted, type Way } from "./way.ts";

const field = (lens: Locator) => lens.getByRole("textbox", { name: /robability in per cent$/ });
/** On the screen; once it stays, it is also said aloud. */
const readBack = (lens: Locator) => lens.getByText(/^You (give it|expect the middle answer)/).first();

export const probability: Way = {
  shown: hinted(/^In per cent, from 0 to 100/),
  /** Somewhere on the slider, then one step further. */
  async byPointer(lens, hand) {
    const slider = lens.locator("input[type=range]");
    await bringToMiddle(slider);
    await hand.draw(await spotsIn(slider, [{ x: 0.3, y: 0.5 }]));
    await expect(readBack(lens)).toBeVisible();
    const before = await field(lens).inputValue();
    await hand.press(lens.getByRole("button", { name: "One step more" }));
    await expect(field(lens)).not.toHaveValue(before);
  },
  async byKeys(lens, hand) {
    await hand.write(field(lens), "1 in 4");
    await expect(readBack(lens)).toContainText("25 %");
  },
  async half(lens) {
    await field(lens).fill("1 in ");
  },
  async wrong(lens) {
    await field(lens).fill("150");
  },
};
