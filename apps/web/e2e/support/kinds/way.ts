import type { Locator } from "@playwright/test";
import type { Keyboard } from "../keyboard.ts";
import type { Pointer } from "../pointer.ts";

/** How the questions of one kind are answered, through what is on the screen. `lens` holds one input. */
export interface Way {
  /** Whether the input on the screen is of this kind. */
  shown(lens: Locator): Promise<boolean>;
  /** Draws where the kind has a drawing. */
  byPointer(lens: Locator, hand: Pointer): Promise<void>;
  /** By numbers where the kind has a drawing. */
  byKeys(lens: Locator, hand: Keyboard): Promise<void>;
  /** Begins an answer that is not one yet; left out where the first touch is a whole answer. */
  half?(lens: Locator): Promise<void>;
  /** Types something that is refused; left out where nothing can be. */
  wrong?(lens: Locator): Promise<void>;
}

/** Known by the words of its hint. */
export const hinted = (words: string | RegExp) => (lens: Locator) =>
  lens.getByText(words).first().isVisible();
