import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const MINIATURE = fileURLToPath(new URL("./next-in-miniature.cjs", import.meta.url));

/** A folder that looks like the repository to start.mjs, with a web app of a few lines. */
export function makeClone() {
  const root = mkdtempSync(join(tmpdir(), "plumbline-clone-"));
  for (const path of ["scripts", "packages/db/embedded", "package.json", "package-lock.json"]) {
    cpSync(join(ROOT, path), join(root, path), { recursive: true });
  }
  symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"));
  const web = join(root, "apps", "web");
  const next = join(web, "node_modules", "next");
  mkdirSync(join(next, "dist", "bin"), { recursive: true });
  mkdirSync(join(web, "src"));
  writeFileSync(join(web, "package.json"), "{}");
  writeFileSync(join(next, "package.json"), "{}");
  cpSync(MINIATURE, join(next, "dist", "bin", "next.js"));
  return { root, web, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** The environment a terminal would have: nothing of ours, nothing of the npm that runs the tests. */
function cleanEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(npm_|PLUMBLINE_|AUTH_|NODE_|DATABASE_URL|PORT$|HOST$)/.test(name),
    ),
  );
}

/**
 * @param {string} root
 * @param {Record<string, string>} env
 * @param {string[]} [command]
 * @param {boolean} [terminal]  in a process group of its own, as a shell would
 */
export function start(root, env, command = [process.execPath, "scripts/start.mjs"], terminal = false) {
  const [program = "", ...args] = command;
  const child = spawn(program, args, {
    cwd: root,
    env: { ...cleanEnvironment(), ...env },
    detached: terminal,
  });
  let output = "";
  child.stdout.on("data", (data) => (output += data));
  child.stderr.on("data", (data) => (output += data));
  const exit = once(child, "close").then(([code, signal]) => ({ code: code ?? signal, output }));
  return {
    child,
    exit,
    output: () => output,
    /** @param {string} text */
    async until(text) {
      let ended = false;
      void exit.then(() => (ended = true));
      while (!output.includes(text)) {
        if (ended) throw new Error(`ended without "${text}":\n${output}`);
        await delay(20);
      }
    },
  };
}

/** @returns {Promise<number>} */
export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  await new Promise((done) => server.close(done));
  return port;
}

/** @param {number} pid */
export async function untilGone(pid) {
  for (let i = 0; i < 200; i++) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await delay(50);
  }
  throw new Error(`process ${pid} is still there`);
}
