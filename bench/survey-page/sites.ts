import { build } from "esbuild";
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Instrument } from "@plumbline/instrument/instrument";
import { toSurveyJs } from "./to-surveyjs.ts";

export interface Site {
  address: string;
  stop(): void;
}

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The SurveyJS page, bundled for production and served compressed, as anybody would put it on a server. */
export async function surveyJsSite(instrument: Instrument): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "plumbline-bench-"));
  await build({
    entryPoints: [here("surveyjs-page.jsx")],
    outfile: join(folder, "page.js"),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  const page =
    '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    '<link rel="stylesheet" href="page.css"><div id="survey"></div><script type="module" src="page.js"></script>';
  const files = new Map<string, { type: string; body: Buffer }>([
    ["/", { type: "text/html", body: gzipSync(page) }],
    ["/page.js", { type: "text/javascript", body: gzipSync(readFileSync(join(folder, "page.js"))) }],
    ["/page.css", { type: "text/css", body: gzipSync(readFileSync(join(folder, "page.css"))) }],
    [
      "/definition.json",
      { type: "application/json", body: gzipSync(JSON.stringify(toSurveyJs(instrument))) },
    ],
  ]);
  rmSync(folder, { recursive: true });
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? "");
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": file.type, "content-encoding": "gzip" }).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () => server.close(),
  };
}

/** Our own survey page with a round of the flagship open, started as a newcomer starts it. */
export async function plumblineSite(): Promise<Site> {
  const data = mkdtempSync(join(tmpdir(), "plumbline-bench-"));
  const child = spawn(process.execPath, [here("../../scripts/start.mjs")], {
    env: { ...process.env, NODE_ENV: "production", PORT: "4320", PLUMBLINE_DATA: data },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const link = await new Promise<string>((resolve, reject) => {
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const found = /http:\/\/\S+\/setup#\S+/.exec(output);
      if (found && output.includes("ready at")) resolve(found[0]);
    });
    child.once("exit", () => reject(new Error("Plumbline ended before it was ready.")));
  });
  const origin = new URL(link).origin;
  let cookie = "";
  const call = async <Result>(procedure: string, input: unknown): Promise<Result> => {
    const response = await fetch(`${origin}/api/trpc/${procedure}`, {
      method: "POST",
      headers: { "content-type": "application/json", origin, cookie },
      body: JSON.stringify(input),
    });
    if (!response.ok) throw new Error(`${procedure}: ${response.status} ${await response.text()}`);
    cookie =
      response.headers
        .getSetCookie()
        .map((set) => set.split(";")[0])
        .join("; ") || cookie;
    return ((await response.json()) as { result: { data: { json: Result } } }).result.data.json;
  };
  await call("account.setUp", {
    token: new URL(link).hash.slice(1),
    name: "Bench",
    email: `${randomUUID()}@example.org`,
  });
  const { studyId } = await call<{ studyId: string }>("studies.create", {
    title: "Bench",
    template: "alignment-outlook",
    simulated: false,
  });
  const { slug } = await call<{ slug: string }>("rounds.open", { studyId });
  return {
    address: `${origin}/r/${slug}`,
    stop() {
      child.kill("SIGTERM");
      rmSync(data, { recursive: true, force: true });
    },
  };
}
