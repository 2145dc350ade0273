import { get } from "node:http";
import { setTimeout as delay } from "node:timers/promises";

const PAUSE_MS = 150;
const REQUEST_PATIENCE_MS = 20_000; // `next dev` compiles the route when it is first asked for

/**
 * Waits until the web server says it is well.
 *
 * @param {string} host  it listens on
 * @param {number} port
 * @param {number} patience  milliseconds
 * @returns {Promise<boolean>} false when patience has run out
 */
export async function untilHealthy(host, port, patience) {
  const reachable = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  const deadline = performance.now() + patience;
  while (performance.now() < deadline) {
    if (await isHealthy(reachable, port)) return true;
    await delay(PAUSE_MS);
  }
  return false;
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isHealthy(host, port) {
  return new Promise((done) => {
    const request = get({ host, port, path: "/api/health", timeout: REQUEST_PATIENCE_MS, agent: false });
    request.once("response", (response) => {
      response.resume();
      done(response.statusCode === 200);
    });
    request.once("timeout", () => request.destroy());
    request.once("error", () => done(false));
  });
}
