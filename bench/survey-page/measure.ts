import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Browser, CDPSession } from "@playwright/test";

export interface Visit {
  /** Kilobytes (1,000) of JavaScript as transferred, gzip included, until the first answer was taken. */
  scriptKilobytes: number;
  /** Milliseconds from the start of the navigation to the first answer taken. */
  answeredMs: number;
}

/** "Slow 4G" and a mid-range phone as Lighthouse sets them by default: 1.6 Mbit/s, 150 ms, a processor 4 times slower. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const SLOWER = 4;
const PATIENCE_MS = 120_000;

/** One visit with an empty cache. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const scripts = await watchScripts(devtools);
  await devtools.send("Network.emulateNetworkConditions", NETWORK);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.addInitScript({ path: fileURLToPath(new URL("./answer-at-once.js", import.meta.url)) });
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(() => "answeredAt" in window, undefined, { timeout: PATIENCE_MS, polling: 20 });
  const answeredMs = await page.evaluate(() => (window as unknown as { answeredAt: number }).answeredAt);
  const scriptKilobytes = scripts.bytes() / 1000;
  await context.close();
  return { scriptKilobytes, answeredMs };
}

async function watchScripts(devtools: CDPSession) {
  const kinds = new Map<string, string>();
  let bytes = 0;
  devtools.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (kinds.get(requestId) === "Script") bytes += encodedDataLength;
  });
  await devtools.send("Network.enable");
  return { bytes: () => bytes };
}

/** The test suite's own Playwright: the bench brings no second one. */
export function playwright(): typeof import("@playwright/test") {
  return createRequire(new URL("../../apps/web/package.json", import.meta.url))("@playwright/test") as never;
}
