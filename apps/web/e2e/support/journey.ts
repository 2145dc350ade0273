import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Browser, type BrowserContext, type Page } from "@playwright/test";
import { join } from "node:path";

export const url = (path: string): string => `${process.env["PLUMBLINE_E2E_URL"]}${path}`;

/** Where the set-up journey leaves the organizer's session. */
export const organizerState = (): string => join(process.env["PLUMBLINE_E2E_DATA"]!, "organizer.json");

export const ORGANIZER = { name: "Ada Example", email: "ada@example.org" };

/** Every page of a journey is watched: an uncaught error or a refused script or style fails it. */
function watch(context: BrowserContext, complaints: string[]): void {
  context.on("weberror", (error) => complaints.push(`uncaught: ${error.error().message}`));
  context.on("console", (message) => {
    if (message.type() === "error" && /content security policy|hydrat/i.test(message.text())) {
      complaints.push(message.text());
    }
  });
}

interface Actors {
  /** A page of the organizer that the set-up journey made. */
  organizer: Page;
  /** A browser of somebody else, with nothing in it. */
  somebody(options?: Parameters<Browser["newContext"]>[0]): Promise<Page>;
}

export const test = base.extend<Actors>({
  somebody: async ({ browser }, use) => {
    const complaints: string[] = [];
    const contexts: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      watch(context, complaints);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
    expect(complaints).toEqual([]);
  },
  organizer: async ({ somebody }, use) => {
    await use(await somebody({ storageState: organizerState(), acceptDownloads: true }));
  },
});

export { expect };

/** No finding of axe at WCAG 2.2 A and AA, and its best practices, in the state the page is in. */
export async function expectAccessible(
  page: Page,
  { only }: { only?: readonly string[] } = {},
): Promise<void> {
  const axe = new AxeBuilder({ page })
    // Neither what passed nor frames of other origins, of which there are none, are worth a second page and the time.
    .options({ resultTypes: ["violations"] })
    .setLegacyMode();
  const { violations } = await (
    only
      ? axe.withRules([...only])
      : axe.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
  ).analyze();
  const findings = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
  expect(findings, page.url()).toEqual([]);
}

/** Nothing sticks out to the right: a phone never has to scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content, page.url()).toBeLessThanOrEqual(window);
}

/** The newest release of a round follows the submit that made it due, a moment later. */
export async function reloadUntil(page: Page, shown: () => Promise<boolean>): Promise<void> {
  await expect(async () => {
    await page.reload();
    expect(await shown()).toBe(true);
  }).toPass({ timeout: 30_000 });
}
