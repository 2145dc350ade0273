import { expect, type CDPSession, type Locator, type Page } from "@playwright/test";

/** A place on the screen. */
export interface Spot {
  x: number;
  y: number;
}

/** A hand that sees and points: with a mouse, or with a finger. */
export interface Pointer {
  press(control: Locator): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
  /** Down at the first spot, along the others, up at the last. */
  draw(path: readonly Spot[]): Promise<void>;
}

/** Reports of the pointer between two spots of a path. */
const REPORTS = 6;
/** A finger lifted in motion flings, and the browser takes the next tap for what stops the fling. */
const AT_REST_MS = 150;

export function mouseOf(page: Page): Pointer {
  return {
    press: (control) => control.click(),
    async write(field, text) {
      await field.click();
      await page.keyboard.type(text);
    },
    async draw([first, ...rest]) {
      if (!first) return;
      await page.mouse.move(first.x, first.y);
      await page.mouse.down();
      for (const { x, y } of rest) await page.mouse.move(x, y, { steps: REPORTS });
      await page.mouse.up();
    },
  };
}

/** Fingers are told to the browser as a touch screen does, so that it scrolls where a page lets it. */
export function fingerOf(page: Page): Pointer {
  let session: Promise<CDPSession> | null = null;
  async function tell(type: "touchStart" | "touchMove" | "touchEnd", at: Spot | null): Promise<void> {
    session ??= page.context().newCDPSession(page);
    await (await session).send("Input.dispatchTouchEvent", { type, touchPoints: at ? [at] : [] });
  }
  return {
    press: (control) => control.tap(),
    async write(field, text) {
      await field.tap();
      await expect(field).toBeFocused();
      await page.keyboard.type(text);
    },
    async draw([first, ...rest]) {
      if (!first) return;
      await tell("touchStart", first);
      let from = first;
      for (const to of rest) {
        for (let report = 1; report <= REPORTS; report++) {
          const share = report / REPORTS;
          await tell("touchMove", {
            x: from.x + share * (to.x - from.x),
            y: from.y + share * (to.y - from.y),
          });
        }
        from = to;
      }
      await page.waitForTimeout(AT_REST_MS);
      await tell("touchEnd", null);
    },
  };
}

/** Where shares of an element's width from the left and of its height from the top lie on the screen. */
export async function spotsIn(element: Locator, shares: readonly Spot[]): Promise<Spot[]> {
  const box = await element.boundingBox();
  if (!box) throw new Error("The element is not on the screen.");
  return shares.map(({ x, y }) => ({ x: box.x + x * box.width, y: box.y + y * box.height }));
}

/** Moves the page as one does before drawing: the element in the middle of the screen, clear of bars at its edges. */
export async function bringToMiddle(element: Locator): Promise<void> {
  await element.evaluate((node) => node.scrollIntoView({ block: "center", behavior: "instant" }));
}
