import { expect, expectAccessible, ORGANIZER, organizerState, test, url } from "./support/journey.ts";

test("the printed link makes the first organizer, signs in and shows a simulated study", async ({
  somebody,
}) => {
  const page = await somebody();
  await page.goto(url("/"));
  await expect(page.getByText("not set up yet")).toBeVisible();
  await expectAccessible(page);

  await page.goto(url("/setup#wrong-token"));
  await expect(page.getByText("This set-up link is not valid")).toBeVisible();

  await page.goto(url("/"));
  await page.goto(process.env["PLUMBLINE_E2E_SETUP"]!);
  await page.getByLabel("Your name").fill(ORGANIZER.name);
  await page.getByLabel("Your e-mail address").fill("ada@example@org");
  await expectAccessible(page);
  await page.locator("form").evaluate((form: HTMLFormElement) => (form.noValidate = true));
  await page.getByRole("button", { name: "Set up and begin" }).click();
  await expect(page.getByText("not an e-mail address")).toBeVisible();
  await expect(page.getByLabel("Your name")).toHaveValue(ORGANIZER.name);

  await page.getByLabel("Your e-mail address").fill(ORGANIZER.email);
  await page.getByRole("button", { name: "Set up and begin" }).click();
  await page.waitForURL(/\/studies\/[0-9a-f-]+\/results/);
  await expect(page.getByText(/simulated/i).first()).toBeVisible();
  await page.context().storageState({ path: organizerState() });
});

test("the set-up link works once", async ({ somebody }) => {
  const page = await somebody();
  await page.goto(process.env["PLUMBLINE_E2E_SETUP"]!);
  await expect(page.getByText("already set up")).toBeVisible();
});
