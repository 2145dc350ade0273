import { accessSync, constants } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { Stop } from "./start/stop.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const ON_A_MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * The browser for the journeys: the one PLUMBLINE_CHROMIUM names, one of the system, or the one
 * `playwright install chromium` has fetched.
 *
 * @param {string} root of the repository, its packages installed
 * @returns {string} the path of the program
 */
export function findChromium(root) {
  const named = process.env["PLUMBLINE_CHROMIUM"];
  if (named) {
    if (canRun(named)) return named;
    throw new Stop(`PLUMBLINE_CHROMIUM names ${named}, and no such program can be run.`);
  }
  const onPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((place) => NAMES.map((name) => join(place, name)));
  const require = createRequire(join(root, "apps", "web", "package.json"));
  const fetched = require("@playwright/test").chromium.executablePath();
  const found = [...onPath, ...ON_A_MAC, fetched].find(canRun);
  if (found) return found;
  throw new Stop(
    "The browser journeys need Chromium, and none is installed. Install one (" +
      (process.platform === "linux" ? "sudo apt-get install chromium, or " : "") +
      "npx playwright install chromium) or name one in PLUMBLINE_CHROMIUM.",
  );
}

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
