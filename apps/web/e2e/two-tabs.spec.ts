import { openShortRound } from "./support/api.ts";
import { expect, test } from "./support/journey.ts";
import { Respondent, typeMasses } from "./support/respondent.ts";

test("two tabs of one browser, both typed into while it is offline, keep what either says", async ({
  organizer,
  somebody,
}) => {
  const { link } = await openShortRound(organizer, "Two tabs");
  const first = new Respondent(await somebody());
  await first.begin(link);
  const context = first.page.context();
  const second = new Respondent(await context.newPage());
  await second.page.goto(first.page.url());
  await second.next();

  await context.setOffline(true);
  await first
    .own(first.question(/exclude each other/))
    .getByLabel("Agree", { exact: true })
    .check();
  await typeMasses(second.own(second.question(/sign of the tax/)), [10, 20, 70]);
  for (const { page } of [first, second]) {
    await expect(page.getByText(/On this device; will send/)).toBeVisible();
  }
  await context.setOffline(false);
  await first.saved();
  await second.saved();

  const elsewhere = new Respondent(await somebody());
  await elsewhere.page.goto(first.page.url());
  // It goes on where something is open after the last answer: in the second section.
  await expect(
    elsewhere
      .own(elsewhere.question(/sign of the tax/))
      .getByRole("spinbutton")
      .last(),
  ).toHaveValue("70");
  await elsewhere.page.getByRole("button", { name: "Back" }).click();
  await expect(
    elsewhere.own(elsewhere.question(/exclude each other/)).getByLabel("Agree", { exact: true }),
  ).toBeChecked();
});

test("what one tab hands in, the other does not take back unasked", async ({ organizer, somebody }) => {
  const { link } = await openShortRound(organizer, "Handed in beside");
  const first = new Respondent(await somebody());
  await first.begin(link);
  await first
    .own(first.question(/exclude each other/))
    .getByLabel("Agree", { exact: true })
    .check();
  await first.saved();
  const second = new Respondent(await first.page.context().newPage());
  await second.page.goto(first.page.url());
  await second
    .own(second.question(/exclude each other/))
    .getByLabel("Disagree", { exact: true })
    .check();
  await second.saved();
  await second.submit();

  // The first tab still shows what it knew; it says so before anything older is handed in.
  await first.toReview();
  await first.page.getByRole("button", { name: /^Submit/ }).click();
  await expect(first.page.getByText(/were changed in another tab or on another device/)).toBeVisible();
  await first.page.getByRole("button", { name: /^Submit/ }).click();
  await expect(first.page.getByRole("heading", { name: /Your answers are in/ })).toBeVisible();
  await first.page.reload();
  await first.page.getByRole("button", { name: "Change your answers" }).click();
  await expect(
    first.own(first.question(/exclude each other/)).getByLabel("Disagree", { exact: true }),
  ).toBeChecked();
});
