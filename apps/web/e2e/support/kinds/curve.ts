import { expect, type Locator } from "@playwright/test";
import { bringToMiddle, spotsIn } from "../pointer.ts";
import { hinted, type Way } from "./way.ts";

async function seriesOf(lens: Locator): Promise<Locator[]> {
  return lens.getByRole("group", { name: "Curve to draw" }).getByRole("button").all();
}

async function expectWhole(lens: Locator): Promise<void> {
  for (const value of await lens.getByRole("spinbutton").all()) await expect(value).not.toHaveValue("");
}

export const curve: Way = {
  shown: hinted(/or type numbers from 0 to 100 into the table/),
  /** A stroke for each curve, every one above the last so that none takes hold of another. */
  async byPointer(lens, hand) {
    const plot = lens.locator("[data-curve-plot]");
    const several = await seriesOf(lens);
    for (let series = 0; series < Math.max(1, several.length); series++) {
      const button = several[series];
      if (button) await hand.press(button);
      await bringToMiddle(plot);
      const height = 0.9 - 0.2 * series;
      await hand.draw(
        await spotsIn(plot, [
          { x: 0, y: height },
          { x: 0.5, y: height - 0.02 },
          { x: 1, y: height - 0.05 },
        ]),
      );
    }
    await expectWhole(lens);
  },
  /** Row by row, as Tab goes; the same at every horizon, which neither "may not fall" nor "may not rise" forbids. */
  async byKeys(lens, hand) {
    const across = Math.max(1, (await seriesOf(lens)).length);
    const fields = lens.getByRole("spinbutton");
    const count = await fields.count();
    for (let field = 0; field < count; field++) {
      await hand.write(fields.nth(field), String(30 + 20 * (field % across)));
    }
    await expectWhole(lens);
  },
  async half(lens) {
    await lens.getByRole("spinbutton").first().fill("35");
  },
  /** Falls where it may not, and rises where it may not. */
  async wrong(lens) {
    const across = Math.max(1, (await seriesOf(lens)).length);
    for (const [horizon, value] of ["50", "90", "20"].entries()) {
      const field = lens.getByRole("spinbutton").nth(horizon * across);
      if (await field.isVisible()) await field.fill(value);
    }
  },
};
