import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, expectAccessible, ORGANIZER, test, url } from "./support/journey.ts";

/** The newest link in the outbox folder, where mail goes while no mail server is set up. */
async function newestLink(): Promise<string> {
  const outbox = join(process.env["PLUMBLINE_E2E_DATA"]!, "outbox");
  const mails = (await readdir(outbox)).filter((name) => name.endsWith(".eml")).toSorted();
  const mail = await readFile(join(outbox, mails.at(-1)!), "utf8");
  // Quoted-printable breaks long lines with "=" and writes "=" itself as "=3D".
  const plain = mail.replaceAll(/=\r?\n/g, "").replaceAll("=3D", "=");
  const link = /http:\/\/\S+\/sign-in\/confirm#\S+/.exec(plain)?.[0];
  expect(link).toBeDefined();
  return link!;
}

async function mailCount(): Promise<number> {
  const outbox = join(process.env["PLUMBLINE_E2E_DATA"]!, "outbox");
  return readdir(outbox).then(
    (names) => names.length,
    () => 0,
  );
}

test("a link in a mail signs in once, by the press of a button and not by being opened", async ({
  somebody,
}) => {
  const page = await somebody();
  await page.goto(url("/sign-in"));
  await expect(page.getByText("No mail server is set up")).toBeVisible();
  await expectAccessible(page);
  const before = await mailCount();
  await page.getByLabel("E-mail address").fill(ORGANIZER.email);
  await page.getByRole("button", { name: "Send me a sign-in link" }).click();
  await expect(page.getByText("Look into your mail")).toBeVisible();
  await expect.poll(mailCount).toBe(before + 1);
  const link = await newestLink();

  const scanner = await somebody();
  await scanner.goto(link);
  await scanner.goto(url("/studies"));
  await scanner.waitForURL(/\/sign-in$/);

  await page.goto(link);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL(/\/studies$/);

  await scanner.goto(link);
  await scanner.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(scanner.getByText("This link does not sign in any more")).toBeVisible();

  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL(url("/"));
  await page.goto(url("/studies"));
  await page.waitForURL(/\/sign-in$/);
});

test("an unknown address is answered like a known one, and gets no mail", async ({ somebody }) => {
  const page = await somebody();
  const before = await mailCount();
  await page.goto(url("/sign-in"));
  await page.getByLabel("E-mail address").fill("nobody@example.org");
  await page.getByRole("button", { name: "Send me a sign-in link" }).click();
  await expect(page.getByText("Look into your mail")).toBeVisible();
  await page.goto(url("/sign-in"));
  await page.getByLabel("E-mail address").fill("no body");
  await page.getByRole("button", { name: "Send me a sign-in link" }).click();
  await expect(page.getByText("not an e-mail address")).toBeVisible();
  await expect(page.getByLabel("E-mail address")).toHaveValue("no body");
  expect(await mailCount()).toBe(before);
});
