import type { Locator, Page } from "@playwright/test";

/** More stops than any page has; who has not arrived by then is shut out or caught. */
const MOST_STOPS = 400;

/** A hand on the keyboard alone: it moves by Tab, and acts on what has the focus. */
export interface Keyboard {
  /** Tabs on until the focus is there. */
  to(control: Locator): Promise<void>;
  /** Tabs there and presses keys. */
  keys(control: Locator, ...keys: string[]): Promise<void>;
  /** Tabs to a button and presses Enter, or to a checkbox and presses Space. */
  press(control: Locator): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
}

export function keyboardOf(page: Page): Keyboard {
  async function to(control: Locator): Promise<void> {
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`The focus never came to ${control.toString()}.`);
  }
  async function keys(control: Locator, ...pressed: string[]): Promise<void> {
    await to(control);
    for (const key of pressed) await page.keyboard.press(key);
  }
  return {
    to,
    keys,
    async press(control) {
      const tick = await control.evaluate((element) => element.matches("input[type=checkbox]"));
      await keys(control, tick ? "Space" : "Enter");
    },
    async write(field, text) {
      await to(field);
      await page.keyboard.type(text);
    },
  };
}
