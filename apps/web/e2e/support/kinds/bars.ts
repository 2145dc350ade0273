import { expect, type Locator } from "@playwright/test";
import { bringToMiddle, spotsIn } from "../pointer.ts";
import { hinted, type Way } from "./way.ts";

/** On the screen; once it stays, it is also said aloud. */
const complete = (lens: Locator) => lens.getByText("All 100 given").first();

/** Points over bars: distributions, allocations and the predictions of choices. */
export const bars: Way = {
  shown: hinted(/^Spread 100 points\. Drag/),
  /** One stroke over the first three bars, then the tool that makes a hundred of it. */
  async byPointer(lens, hand) {
    const tracks = lens.locator("[data-mass-track]");
    const last = Math.min(2, (await tracks.count()) - 1);
    await bringToMiddle(tracks.nth(Math.min(1, last)));
    const [from] = await spotsIn(tracks.first(), [{ x: 0.6, y: 0.5 }]);
    const [to] = await spotsIn(tracks.nth(last), [{ x: 0.3, y: 0.5 }]);
    if (!from || !to) throw new Error("There are no bars.");
    await hand.draw([from, to]);
    await expect(tracks.nth(last)).not.toHaveAttribute("aria-valuenow", "0");
    if (await complete(lens).isVisible()) return;
    const short = await lens
      .getByText(/^\d+ left$/)
      .first()
      .isVisible();
    await hand.press(lens.getByRole("button", { name: short ? "Spread evenly what is left" : "Normalise" }));
    await expect(complete(lens)).toBeVisible();
  },
  /** Typed into the first field; the last bar takes what is left. */
  async byKeys(lens, hand) {
    await hand.write(lens.getByRole("spinbutton").first(), "60");
    await hand.keys(lens.getByRole("slider").last(), "End");
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
