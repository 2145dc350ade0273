import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openShortRound } from "./support/api.ts";
import { expect, test, url } from "./support/journey.ts";

test("pages carry a fresh nonce, no shared caching and the headers that keep other sites out", async ({
  somebody,
}) => {
  const page = await somebody();
  const [first, second] = [await page.request.get(url("/sign-in")), await page.request.get(url("/sign-in"))];
  const policy = first.headers()["content-security-policy"]!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
  expect(policy).not.toBe(second.headers()["content-security-policy"]);
  expect(first.headers()["cache-control"]).toContain("no-store");
  expect(first.headers()["x-frame-options"]).toBe("DENY");
  expect(first.headers()["x-content-type-options"]).toBe("nosniff");
  expect(first.headers()["referrer-policy"]).toBe("no-referrer");
  expect(first.headers()["x-powered-by"]).toBeUndefined();
});

test("there are no server actions and no image optimiser", async ({ somebody }) => {
  const page = await somebody();
  const manifest = JSON.parse(
    await readFile(join(import.meta.dirname, "../.next/server/server-reference-manifest.json"), "utf8"),
  ) as { node: object; edge: object };
  expect(Object.keys(manifest.node)).toEqual([]);
  expect(Object.keys(manifest.edge)).toEqual([]);
  expect((await page.request.get(url("/_next/image?url=%2Ficon.svg&w=64&q=75"))).status()).toBe(404);
});

test("mutations take JSON from our own pages only", async ({ organizer }) => {
  const post = (headers: Record<string, string>, data: string) =>
    organizer.request.post(url("/api/trpc/studies.create"), { headers, data });
  const body = JSON.stringify({ title: "From elsewhere", template: "blank", simulated: false });
  const origin = process.env["PLUMBLINE_E2E_URL"]!;
  const json = "application/json";
  expect((await post({ "content-type": json }, body)).status()).toBe(403);
  expect((await post({ "content-type": json, origin: "null" }, body)).status()).toBe(403);
  expect((await post({ "content-type": json, origin: "https://evil.example" }, body)).status()).toBe(403);
  expect((await post({ "content-type": "text/plain", origin }, body)).status()).toBe(415);
  expect((await post({ "content-type": "application/x-www-form-urlencoded", origin }, "a=1")).status()).toBe(
    415,
  );
  expect((await post({ "content-type": "multipart/form-data; boundary=x", origin }, "--x--")).status()).toBe(
    415,
  );
  expect((await post({ "content-type": json, origin }, "x".repeat(600_000))).status()).toBe(413);
  const batch = Array.from({ length: 11 }, () => "studies.list").join(",");
  expect((await organizer.request.get(url(`/api/trpc/${batch}?batch=1&input=%7B%7D`))).status()).toBe(400);
});

test("a page of an organizer shows nothing to somebody who is not signed in, however it is asked for", async ({
  organizer,
  somebody,
}) => {
  const { studyId } = await openShortRound(organizer, "Planted secret");
  const stranger = await somebody();
  const path = `/studies/${studyId}`;
  const forms: [string, Record<string, string>][] = [
    [path, {}],
    [path, { RSC: "1" }],
    [path, { RSC: "1", "Next-Router-Prefetch": "1" }],
    [path, { "x-middleware-subrequest": Array.from({ length: 5 }, () => "src/proxy").join(":") }],
    [path, { "x-nextjs-data": "1" }],
    [`${path}.rsc`, {}],
    [`${path}/index.rsc`, {}],
    [`${path}?nxtPstudyId=${studyId}`, {}],
    [`/${path}`, {}],
    [path.replace("/studies/", "/studies%2f"), {}],
    [`${path}/results`, { RSC: "1" }],
    [`/api/trpc/studies.overview?input=${encodeURIComponent(JSON.stringify({ studyId }))}`, {}],
  ];
  for (const [form, headers] of forms) {
    const response = await stranger.request.get(url(form), { headers, maxRedirects: 0 });
    expect(await response.text(), `${form} ${JSON.stringify(headers)}`).not.toContain("Planted secret");
  }
});

test("the receipt's code never leaves the browser but in the body of a request", async ({
  organizer,
  somebody,
}) => {
  const { link } = await openShortRound(organizer, "Code in the body");
  const page = await somebody();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.url()} ${JSON.stringify(request.headers())}`));
  await page.goto(link);
  await page.getByLabel("I have read this and agree to take part.").check();
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await expect(page.getByRole("navigation", { name: "Sections" })).toBeVisible();
  const code = page.url().split("#c=")[1]!;
  expect(code).toHaveLength(22);
  await page.reload();
  await expect(page.getByRole("navigation", { name: "Sections" })).toBeVisible();
  expect(asked.filter((line) => line.includes(code))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});
