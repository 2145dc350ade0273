import { expect, type Locator } from "@playwright/test";
import { bringToMiddle, spotsIn } from "../pointer.ts";
import { hinted, type Way } from "./way.ts";

const waiting = (lens: Locator) => lens.getByRole("list", { name: /^Tap what comes/ }).getByRole("button");
const handles = (lens: Locator) => lens.getByRole("button", { name: /^Place \d+: move/ });
const itemOf = async (handle: Locator) =>
  (await handle.getAttribute("aria-label"))?.replace(/^Place \d+: /, "") ?? "";

export const ranking: Way = {
  shown: hinted(/^Tap the items one after the other/),
  /** All tapped, then the first dragged to the third place. */
  async byPointer(lens, hand) {
    for (let left = await waiting(lens).count(); left > 0; left--) {
      await hand.press(waiting(lens).first());
      await expect(waiting(lens)).toHaveCount(left - 1);
    }
    await bringToMiddle(handles(lens).nth(1));
    const item = await itemOf(handles(lens).first());
    const [from] = await spotsIn(handles(lens).first(), [{ x: 0.5, y: 0.5 }]);
    const [to] = await spotsIn(handles(lens).nth(2), [{ x: 0.5, y: 0.9 }]);
    if (!from || !to) throw new Error("Nothing has a place.");
    await hand.draw([from, to]);
    await expect.poll(() => itemOf(handles(lens).nth(2))).toBe(item);
  },
  /** The focus goes from each item to the next, and at last to the place of the one placed last. */
  async byKeys(lens, hand) {
    for (let left = await waiting(lens).count(); left > 0; left--) {
      await hand.keys(waiting(lens).first(), "Enter");
      await expect(waiting(lens)).toHaveCount(left - 1);
    }
    const item = await itemOf(handles(lens).last());
    await hand.keys(handles(lens).last(), "Home", "ArrowDown");
    await expect.poll(() => itemOf(handles(lens).nth(1))).toBe(item);
  },
  async half(lens) {
    await waiting(lens).first().click();
  },
};
