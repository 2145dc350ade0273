import { openRoundOf, openShortRound } from "./support/api.ts";
import { BRANCHING_INSTRUMENT } from "./support/branching.ts";
import { expect, expectAccessible, test } from "./support/journey.ts";
import { Respondent } from "./support/respondent.ts";

test("a decline that is undone brings the answer back, and one that is repeated its reason", async ({
  organizer,
  somebody,
}) => {
  const { link } = await openShortRound(organizer, "Change of mind");
  const respondent = new Respondent(await somebody());
  const { page } = respondent;
  await respondent.begin(link);
  const own = respondent.own(respondent.question(/exclude each other/));
  const agree = own.getByLabel("Agree", { exact: true });
  const undo = own.getByRole("button", { name: "Answer after all" });
  await agree.check();
  await own.getByRole("button", { name: "Don’t know" }).click();
  await expect(undo).toBeFocused();
  await respondent.saved();
  await page.reload();
  await undo.click();
  await expect(agree).toBeChecked();
  await expect(agree).toBeFocused();

  const why = own.getByLabel(/Why\?/);
  await own.getByRole("button", { name: "I reject the framing" }).click();
  await expect(why).toBeFocused();
  await why.fill("Too vague.");
  await undo.click();
  await expect(agree).toBeChecked();
  await own.getByRole("button", { name: "I reject the framing" }).click();
  await expect(why).toHaveValue("Too vague.");
  await respondent.saved();
  await respondent.toReview();
  await expect(page.getByText("I reject the framing: “Too vague.”")).toBeVisible();
  await expectAccessible(page);
});

test("a declined row of a table has its answer back, too", async ({ organizer, somebody }) => {
  const { link } = await openRoundOf(organizer, { ...BRANCHING_INSTRUMENT, title: "A declined row" });
  const respondent = new Respondent(await somebody());
  const { page } = respondent;
  await respondent.begin(link);
  await respondent.next();
  const row = page.getByRole("radiogroup", { name: "Rules come too early." });
  await row.getByRole("radio", { name: "Agree", exact: true }).check();
  await page
    .getByRole("group", { name: "Instead of an answer", description: "Rules come too early." })
    .getByRole("button", { name: "Don’t know" })
    .click();
  await page.getByRole("button", { name: "Answer after all" }).click();
  await expect(row.getByRole("radio", { name: "Agree", exact: true })).toBeChecked();
  await expect(row.getByRole("radio", { name: "Agree", exact: true })).toBeFocused();
});

test("the second step opens when the first is answered, and stays open while that is changed", async ({
  organizer,
  somebody,
}) => {
  const { link } = await openShortRound(organizer, "Second step");
  const respondent = new Respondent(await somebody());
  await respondent.begin(link);
  await respondent.next();
  const sign = respondent.question(/sign of the tax/);
  const fields = respondent.own(sign).getByRole("spinbutton");
  await fields.first().pressSequentially("100");
  await expect(respondent.crowd(sign)).toBeVisible();
  // A decimal comma is one, and what is typed stays as it is until the field is left.
  await fields.first().fill("7,5");
  await expect(fields.first()).toHaveValue("7,5");
  await expect(respondent.own(sign)).toContainText("92 left");
  await fields.nth(1).fill("٢٠");
  await expect(fields.first()).toHaveValue("8");
  await expect(respondent.own(sign)).toContainText("72 left");
  await expect(respondent.crowd(sign)).toBeVisible();
});
