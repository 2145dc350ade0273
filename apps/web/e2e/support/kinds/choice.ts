import { expect } from "@playwright/test";
import type { Way } from "./way.ts";

/** The last of the options, of whichever there are. */
export const choice: Way = {
  shown: (lens) => lens.getByRole("radio").or(lens.getByRole("checkbox")).first().isVisible(),
  async byPointer(lens, hand) {
    const last = lens.getByRole("radio").or(lens.getByRole("checkbox")).last();
    await hand.press(last);
    await expect(last).toBeChecked();
  },
  async byKeys(lens, hand) {
    const boxes = lens.getByRole("checkbox");
    const many = (await boxes.count()) > 0;
    if (many) await hand.press(boxes.last());
    // Arrow up goes from the first radio button round to the last, and chooses it.
    else await hand.keys(lens.getByRole("radio").first(), "ArrowUp");
    await expect((many ? boxes : lens.getByRole("radio")).last()).toBeChecked();
  },
};
