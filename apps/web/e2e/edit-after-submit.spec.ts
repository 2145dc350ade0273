import { openShortRound } from "./support/api.ts";
import { expect, test } from "./support/journey.ts";
import { Respondent } from "./support/respondent.ts";

test("a change after handing in counts only once it is handed in, and the receipt says so", async ({
  organizer,
  somebody,
}) => {
  const { link } = await openShortRound(organizer, "Edited after");
  const respondent = new Respondent(await somebody());
  const { page } = respondent;
  await respondent.begin(link);
  await respondent
    .own(respondent.question(/exclude each other/))
    .getByLabel("Agree", { exact: true })
    .check();
  await respondent.submit();
  await page.getByRole("button", { name: "Change your answers" }).click();
  await respondent
    .own(respondent.question(/exclude each other/))
    .getByLabel("Strongly agree")
    .check();
  await respondent.saved();

  await page.reload();
  await expect(page.getByText("You have changes that are not submitted")).toBeVisible();
  await page.getByRole("button", { name: "Look at them and submit" }).click();
  await page.getByRole("button", { name: "Submit the changes" }).click();
  await expect(page.getByText("Your changes replace what you sent before.")).toBeVisible();
  await expect(page.getByText("You have changes that are not submitted")).toBeHidden();
});
