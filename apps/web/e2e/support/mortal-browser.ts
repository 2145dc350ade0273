import { chromium, test, type BrowserContext } from "@playwright/test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A browser with a folder of its own, as people have one, that can be killed: no page hears of it and nothing is written
 * on the way out. What it had written by then is there when it is opened again.
 */
export class MortalBrowser {
  readonly #folder = mkdtempSync(join(tmpdir(), "plumbline-browser-"));
  #context: BrowserContext | null = null;

  async open(): Promise<BrowserContext> {
    const { launchOptions, viewport } = test.info().project.use;
    this.#context = await chromium.launchPersistentContext(this.#folder, {
      ...launchOptions,
      viewport: viewport ?? null,
    });
    return this.#context;
  }

  async kill(): Promise<void> {
    const browser = this.#context?.browser();
    if (!this.#context || !browser) throw new Error("There is no browser to kill.");
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    const main = processInfo.find(({ type }) => type === "browser");
    if (!main) throw new Error("The browser does not say which process it is.");
    const gone = this.#context.waitForEvent("close");
    process.kill(main.id, "SIGKILL");
    await gone;
    this.#context = null;
  }

  async bury(): Promise<void> {
    await this.#context?.close();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
