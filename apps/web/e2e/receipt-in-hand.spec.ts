import { openShortRound } from "./support/api.ts";
import { expect, expectAccessible, test } from "./support/journey.ts";
import { Respondent } from "./support/respondent.ts";

test("a receipt pasted into an open page opens its own sheet, and nothing typed on the other is lost", async ({
  organizer,
  somebody,
}) => {
  const { link } = await openShortRound(organizer, "Pasted receipt");
  const earlier = new Respondent(await somebody());
  await earlier.begin(link);
  await earlier
    .own(earlier.question(/exclude each other/))
    .getByLabel("Strongly disagree")
    .check();
  await earlier.submit();
  const receipt = await earlier.receipt();

  const respondent = new Respondent(await somebody());
  const { page } = respondent;
  await respondent.begin(link);
  const mine = page.url();
  const own = respondent.own(respondent.question(/exclude each other/));
  await own.getByLabel("Agree", { exact: true }).check();
  // As into the bar of the browser: the address differs in its fragment alone, so that nothing is loaded anew.
  await page.evaluate((address) => location.assign(address), receipt);
  await expect(page.getByRole("heading", { name: /Your answers are in/ })).toBeVisible();
  await page.getByRole("button", { name: "Change your answers" }).click();
  await expect(own.getByLabel("Strongly disagree")).toBeChecked();

  await page.evaluate((address) => location.assign(address), mine);
  await expect(own.getByLabel("Agree", { exact: true })).toBeChecked();
  await respondent.saved();
});

test("a sheet is forgotten on a device only after asking, and is still there for whoever has its link", async ({
  organizer,
  somebody,
}) => {
  const { link } = await openShortRound(organizer, "Forgotten");
  const respondent = new Respondent(await somebody());
  const { page } = respondent;
  await respondent.begin(link);
  await respondent
    .own(respondent.question(/exclude each other/))
    .getByLabel("Agree", { exact: true })
    .check();
  await respondent.submit();
  const receipt = await respondent.receipt();
  const dialog = page.getByRole("dialog", { name: "Forget this sheet on this device?" });
  await page.getByRole("button", { name: "Forget this sheet on this device" }).click();
  await expect(dialog).toContainText("only the private link opens it again");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByRole("heading", { name: /Your answers are in/ })).toBeVisible();
  await page.getByRole("button", { name: "Forget this sheet on this device" }).click();
  await dialog.getByRole("button", { name: "Forget", exact: true }).click();
  await expect(page.getByRole("button", { name: "Begin", exact: true })).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.goto(receipt);
  await expect(page.getByRole("heading", { name: /Your answers are in/ })).toBeVisible();
});

test("who presses Begin without having agreed is led to the box", async ({ organizer, somebody }) => {
  const { link } = await openShortRound(organizer, "Not agreed");
  const page = await somebody();
  await page.goto(link);
  // The page is drawn before its scripts are there.
  await expect(async () => {
    await page.getByRole("button", { name: "Begin", exact: true }).click();
    await expect(page.getByRole("checkbox")).toBeFocused({ timeout: 500 });
  }).toPass();
  await expect(page.getByRole("checkbox")).toHaveAccessibleDescription(/Tick the box to begin/);
  await expectAccessible(page);
});
