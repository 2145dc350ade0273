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
    for (let stops = 0; stops < MOST_STOPS;) {
      const ahead = await control.evaluate(stopsBefore);
      if (ahead === 0) return;
      for (let stop = 0; stop < ahead; stop++) await page.keyboard.press("Tab");
      stops += ahead;
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

/**
 * How often Tab can be pressed without passing an element; nothing when it has the focus. Runs in the page. Radio
 * buttons, of which a group is one stop, are not counted, so that it is never too often.
 */
function stopsBefore(target: Element): number {
  const now = document.activeElement;
  if (now === target) return 0;
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      "a[href], button, input, select, summary, textarea, [tabindex]",
    ),
  ];
  const follows = (a: Element, b: Element) =>
    (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const between = stops.filter(
    (stop) =>
      stop.tabIndex >= 0 &&
      !stop.matches(":disabled, [type=radio]") &&
      stop.checkVisibility({ visibilityProperty: true }) &&
      now !== null &&
      now !== document.body &&
      follows(now, stop) &&
      follows(stop, target),
  );
  return between.length + 1;
}
