import { expect, type Locator } from "@playwright/test";
import { bringToMiddle, spotsIn } from "../pointer.ts";
import { hinted, type Way } from "./way.ts";

const readBack = (lens: Locator) => lens.getByText(/^You (say|expect, on average): /);

export const plane: Way = {
  shown: hinted(/^Point into the plane/),
  async byPointer(lens, hand) {
    const field = lens.getByRole("slider", { name: "Place in the plane" });
    await bringToMiddle(field);
    await hand.draw(
      await spotsIn(field, [
        { x: 0.5, y: 0.5 },
        { x: 0.75, y: 0.3 },
      ]),
    );
    await expect(readBack(lens)).toBeVisible();
  },
  async byKeys(lens, hand) {
    await hand.write(lens.getByRole("spinbutton").first(), "-3");
    await hand.write(lens.getByRole("spinbutton").last(), "7");
    await expect(readBack(lens)).toBeVisible();
  },
  async half(lens) {
    await lens.getByRole("spinbutton").first().fill("4");
  },
  async wrong(lens) {
    await lens.getByRole("spinbutton").first().fill("44");
  },
};
