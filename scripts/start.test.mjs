import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { after, afterEach, before, describe, it } from "node:test";
import { freePort, makeClone, start, untilGone } from "./testing/clone.mjs";

let clone, port;
/** @type {ReturnType<typeof start>[]} */
const started = [];

function begin(env = {}, command, terminal = false) {
  const run = start(clone.root, { PORT: String(port), ...env }, command, terminal);
  started.push(run);
  return run;
}
const environment = async () => (await fetch(`http://127.0.0.1:${port}/env`)).json();
const builds = () =>
  readFileSync(join(clone.web, ".next", "builds.log"), "utf8")
    .trim()
    .split("\n").length;
const databasePid = () =>
  JSON.parse(readFileSync(join(clone.root, "data", "database.lock.json"), "utf8")).pid;

before(async () => {
  clone = makeClone();
  port = await freePort();
});
afterEach(async () => {
  for (const { child, exit } of started.splice(0)) {
    child.kill("SIGKILL");
    await exit;
  }
});
after(() => clone.remove());

describe("a wrong setting gets one sentence and a non-zero exit before any work", () => {
  /** Listens and says something that no PostgreSQL would. */
  let stranger, strangersPort;
  before(async () => {
    stranger = createServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    await new Promise((done) => stranger.listen(0, "127.0.0.1", done));
    strangersPort = stranger.address().port;
  });
  after(() => stranger.close());

  const file = () => join(clone.root, "package.json");
  /** @type {[string, () => Record<string, string>, RegExp][]} */
  const wrong = [
    ["a port that is no number", () => ({ PORT: "http" }), /^PORT is "http", but must be .* 65535\.$/],
    ["a port out of range", () => ({ PORT: "65536" }), /^PORT is "65536", but must be/],
    [
      "a port in use",
      () => ({ PORT: String(strangersPort) }),
      /^Port \d+ is in use by another program; .*PORT/,
    ],
    [
      "an address that is not ours",
      () => ({ HOST: "192.0.2.1" }),
      /^Cannot listen on 192\.0\.2\.1 port \d+ \(/,
    ],
    [
      "another kind of database",
      () => ({ DATABASE_URL: "mysql://u:hunter2@h/d" }),
      /^DATABASE_URL must look like/,
    ],
    ["no URL at all", () => ({ DATABASE_URL: "localhost" }), /^DATABASE_URL must look like/],
    [
      "a database server that does not run",
      () => ({ DATABASE_URL: "postgres://u:hunter2@127.0.0.1:1/d" }),
      /^No database at 127\.0\.0\.1:1, where DATABASE_URL points: ECONNREFUSED\.$/,
    ],
    [
      "a server that is no database",
      () => ({ DATABASE_URL: `postgres://u:hunter2@127.0.0.1:${strangersPort}/d` }),
      /^No database at 127\.0\.0\.1:\d+, .*: not a PostgreSQL server\.$/,
    ],
    ["a public address with a path", () => ({ PLUMBLINE_URL: "https://a.org/b" }), /^PLUMBLINE_URL is /],
    [
      "a data folder that cannot be made",
      () => ({ PLUMBLINE_DATA: join(file(), "data") }),
      /^The data folder .* cannot be written \(ENOTDIR\); set PLUMBLINE_DATA to one that can\.$/,
    ],
  ];
  for (const [what, env, sentence] of wrong) {
    it(what, async () => {
      const { code, output } = await begin(env()).exit;
      assert.equal(code, 1);
      assert.match(output.trimEnd(), sentence);
      assert.equal(output.trimEnd().split("\n").length, 1);
      assert.ok(!output.includes("hunter2"));
    });
  }

  it("an unknown option", async () => {
    const { code, output } = await begin({}, [process.execPath, "scripts/start.mjs", "--prod"]).exit;
    assert.deepEqual([code, output], [1, "Unknown option --prod; the only one is --dev.\n"]);
  });

  it("a Node.js that is too old", async () => {
    const older = "Object.defineProperty(process.versions, 'node', { value: '20.18.3' })";
    const asOlder = [process.execPath, "--import", `data:text/javascript,${older}`, "scripts/start.mjs"];
    const { code, output } = await begin({}, asOlder).exit;
    assert.deepEqual([code, output], [1, "Plumbline needs Node.js 20.19 or newer; this is 20.18.3.\n"]);
  });
});

describe("a start", { timeout: 120_000 }, () => {
  it("builds, opens the database, serves, and stops in order on Ctrl-C with nothing left behind", async () => {
    const run = begin();
    await run.until("is ready at");
    assert.match(
      run.output(),
      /Building … [\d.]+ s\nOpening the database … [\d.]+ s\nPlumbline is ready at http:\/\/localhost:\d+ \([\d.]+ s\)\.\n$/,
    );
    const env = await environment();
    const data = join(clone.root, "data");
    assert.equal(env.NODE_ENV, "production");
    assert.equal(env.PLUMBLINE_DATA, data);
    assert.equal(env.PLUMBLINE_EMBEDDED, "1");
    assert.equal(env.PLUMBLINE_DATABASE_SOCKET, join(data, "run", ".s.PGSQL.5432"));
    assert.equal(env.PLUMBLINE_MIGRATIONS, join(clone.root, "packages", "db", "migrations"));
    assert.equal(env.PLUMBLINE_URL, `http://localhost:${port}`);
    assert.equal(env.AUTH_URL, `http://localhost:${port}`);
    assert.equal(env.AUTH_SECRET.length, 43); // 32 bytes in base64url
    assert.equal(statSync(join(data, "secret")).mode & 0o777, 0o600);
    assert.equal(env.DATABASE_URL, undefined);

    const database = databasePid();
    run.child.kill("SIGINT");
    assert.equal((await run.exit).code, 0);
    assert.match(run.output(), /web server stopped\n$/);
    await untilGone(env.pid);
    await untilGone(database);
  });

  it("does none of the work again that is not needed, and keeps its secret", async () => {
    const secret = readFileSync(join(clone.root, "data", "secret"), "utf8");
    const run = begin();
    await run.until("is ready at");
    assert.equal(builds(), 1);
    assert.ok(!run.output().includes("Building"));
    assert.equal((await environment()).AUTH_SECRET, secret.trim());
  });

  it("builds again when a source has changed, and not for a test beside it", async () => {
    writeFileSync(join(clone.web, "src", "page.test.tsx"), "changed");
    const same = begin();
    await same.until("is ready at");
    same.child.kill("SIGTERM");
    await same.exit;
    assert.equal(builds(), 1);
    writeFileSync(join(clone.web, "src", "page.tsx"), "changed");
    await begin().until("is ready at");
    assert.equal(builds(), 2);
  });

  it("refuses a second process on the same data folder within a second, naming the first", async () => {
    const first = begin();
    await first.until("is ready at");
    const asked = performance.now();
    const { code, output } = await begin({ PORT: String(await freePort()) }).exit;
    assert.ok(performance.now() - asked < 1000);
    assert.equal(code, 1);
    assert.equal(
      output,
      `${join(clone.root, "data")} is in use by process ${first.child.pid} (npm start); ` +
        "stop that one, or set PLUMBLINE_DATA to another folder.\n",
    );
  });

  it("takes over after the first was killed, whose children leave by themselves", async () => {
    const first = begin();
    await first.until("is ready at");
    const orphans = [(await environment()).pid, databasePid()];
    first.child.kill("SIGKILL");
    await first.exit;
    await begin().until("is ready at");
    for (const pid of orphans) await untilGone(pid);
  });

  it("stops the rest with one sentence when the web server ends", async () => {
    const run = begin();
    await run.until("is ready at");
    const database = databasePid();
    await fetch(`http://127.0.0.1:${port}/fail`).catch(() => {});
    const { code, output } = await run.exit;
    assert.equal(code, 1);
    assert.match(output, /\nThe web server stopped unexpectedly \(exit code 3\)\.\n$/);
    await untilGone(database);
  });

  it("stops the rest with one sentence when the database ends", async () => {
    const run = begin();
    await run.until("is ready at");
    const { pid } = await environment();
    process.kill(databasePid(), "SIGKILL");
    const { code, output } = await run.exit;
    assert.equal(code, 1);
    assert.match(output, /\nThe embedded database stopped unexpectedly \(SIGKILL\)\.\n/);
    await untilGone(pid);
  });

  it("opens no embedded database where DATABASE_URL names a server", async () => {
    // A PostgreSQL as far as the check before the start goes: it declines TLS.
    const server = createServer((socket) => socket.end("N"));
    await new Promise((done) => server.listen(0, "127.0.0.1", done));
    const url = `postgres://someone@127.0.0.1:${server.address().port}/plumbline`;
    const run = begin({ DATABASE_URL: url });
    await run.until("is ready at");
    assert.ok(!run.output().includes("Opening the database"));
    const env = await environment();
    assert.equal(env.DATABASE_URL, url);
    assert.equal(env.PLUMBLINE_EMBEDDED, undefined);
    assert.equal(env.PLUMBLINE_DATABASE_SOCKET, undefined);
    server.close();
  });

  it("stops in order on Ctrl-C in a terminal, which also reaches npm and its shell", async () => {
    const run = begin({}, ["npm", "start"], true);
    await run.until("is ready at");
    const pids = [(await environment()).pid, databasePid()];
    process.kill(-Number(run.child.pid), "SIGINT");
    await run.exit;
    assert.match(run.output(), /web server stopped/);
    assert.ok(!run.output().includes("unexpectedly"));
    for (const pid of pids) await untilGone(pid);
    assert.equal(existsSync(join(clone.root, "data", "lock.json")), false);
  });

  it("stops when only the npm that runs it is told to", async () => {
    const run = begin({}, ["npm", "start"]);
    await run.until("is ready at");
    const pids = [(await environment()).pid, databasePid()];
    run.child.kill("SIGTERM");
    await run.exit;
    for (const pid of pids) await untilGone(pid);
  });

  it("stops when its npm is killed", async () => {
    const run = begin({}, ["npm", "start"]);
    await run.until("is ready at");
    const pids = [(await environment()).pid, databasePid()];
    run.child.kill("SIGKILL");
    for (const pid of pids) await untilGone(pid);
  });

  it("shows what a failing build printed and exits non-zero", async () => {
    writeFileSync(join(clone.web, "broken"), "");
    const { code, output } = await begin().exit;
    rmSync(join(clone.web, "broken"));
    assert.equal(code, 1);
    assert.match(output, /this does not compile\nThe build failed \(exit code 1\)\.\n$/);
  });
});
