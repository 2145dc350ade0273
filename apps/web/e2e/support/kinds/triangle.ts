import { expect, type Locator } from "@playwright/test";
import { bringToMiddle, spotsIn } from "../pointer.ts";
import { hinted, type Way } from "./way.ts";

/** On the screen; once it stays, it is also said aloud. */
const complete = (lens: Locator) => lens.getByText("All 100 given").first();

/** Three bins as a triangle. */
export const triangle: Way = {
  shown: hinted(/^Point into the triangle/),
  async byPointer(lens, hand) {
    const field = lens.locator("[data-triangle]");
    await bringToMiddle(field);
    await hand.draw(
      await spotsIn(field, [
        { x: 0.5, y: 0.6 },
        { x: 0.4, y: 0.75 },
      ]),
    );
    await expect(complete(lens)).toBeVisible();
  },
  async byKeys(lens, hand) {
    const numbers = lens.getByRole("spinbutton");
    for (const [corner, mass] of ["20", "50", "30"].entries()) await hand.write(numbers.nth(corner), mass);
    await expect(complete(lens)).toBeVisible();
  },
  async half(lens) {
    await lens.getByRole("spinbutton").first().fill("30");
  },
  async wrong(lens) {
    await lens.getByRole("spinbutton").first().fill("90");
    await lens.getByRole("spinbutton").last().fill("80");
  },
};
