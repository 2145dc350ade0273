import { answerShortSurvey, mutate, openShortRound } from "./support/api.ts";
import { expect, test } from "./support/journey.ts";
import { Respondent, typeMasses } from "./support/respondent.ts";
import { closeRound } from "./support/studies.ts";

test("what is typed without a connection is kept, said to be on this device, and sent when it is back", async ({
  organizer,
  somebody,
}) => {
  const { link } = await openShortRound(organizer, "Offline");
  const page = await somebody();
  const respondent = new Respondent(page);
  await respondent.begin(link);
  const exclude = respondent.question(/exclude each other/);
  await respondent.own(exclude).getByLabel("Agree", { exact: true }).check();
  await respondent.saved();

  await page.context().setOffline(true);
  await typeMasses(respondent.crowd(exclude), [20, 20, 20, 20, 20]);
  await expect(page.getByText(/On this device; will send/)).toBeVisible();
  await expect(page.getByText("Saved", { exact: true })).toBeHidden();
  await page.context().setOffline(false);
  await respondent.saved();
});

test("a tab closed while offline loses nothing", async ({ organizer, somebody }) => {
  const { link } = await openShortRound(organizer, "Closed tab");
  const page = await somebody();
  const respondent = new Respondent(page);
  await respondent.begin(link);
  await respondent.saved().catch(() => {});
  const receipt = page.url();
  await page.context().setOffline(true);
  await respondent
    .own(respondent.question(/exclude each other/))
    .getByLabel("Strongly agree")
    .check();
  await expect(page.getByText(/On this device; will send/)).toBeVisible();
  const context = page.context();
  await page.close();
  await context.setOffline(false);

  const reopened = new Respondent(await context.newPage());
  await reopened.page.goto(receipt);
  await expect(
    reopened.own(reopened.question(/exclude each other/)).getByLabel("Strongly agree"),
  ).toBeChecked();
  await reopened.saved();
});

test("half-typed points come back as they were and are not counted", async ({ organizer, somebody }) => {
  const { link } = await openShortRound(organizer, "Half typed");
  const page = await somebody();
  const respondent = new Respondent(page);
  await respondent.begin(link);
  const exclude = respondent.question(/exclude each other/);
  await respondent.own(exclude).getByRole("button", { name: "Don’t know" }).click();
  await respondent.crowd(exclude).getByRole("spinbutton").first().fill("30");
  await respondent.crowd(exclude).getByRole("spinbutton").first().blur();
  await respondent.saved();
  await page.reload();
  await expect(respondent.crowd(exclude).getByRole("spinbutton").first()).toHaveValue("30");
  await expect(respondent.crowd(exclude)).toContainText(/70 left/);
  await respondent.toReview();
  await expect(page.getByText("One answer is begun and not complete")).toBeVisible();
});

test("two devices change different questions: both changes stay; the same one: the respondent decides", async ({
  organizer,
  somebody,
}) => {
  const { link } = await openShortRound(organizer, "Two devices");
  const first = new Respondent(await somebody());
  await first.begin(link);
  await first
    .own(first.question(/exclude each other/))
    .getByLabel("Agree", { exact: true })
    .check();
  await first.saved();
  const second = new Respondent(await somebody());
  await second.page.goto(first.page.url());
  await expect(
    second.own(second.question(/exclude each other/)).getByLabel("Agree", { exact: true }),
  ).toBeChecked();

  await second.next();
  await typeMasses(second.own(second.question(/sign of the tax/)), [10, 20, 70]);
  await second.saved();
  await first
    .own(first.question(/exclude each other/))
    .getByLabel("Disagree", { exact: true })
    .check();
  await first.saved();
  await first.next();
  await expect(
    first
      .own(first.question(/sign of the tax/))
      .getByRole("spinbutton")
      .last(),
  ).toHaveValue("70");

  await typeMasses(second.own(second.question(/sign of the tax/)), [0, 0, 100]);
  await second.saved();
  await typeMasses(first.own(first.question(/sign of the tax/)), [100, 0, 0]);
  await expect(first.page.getByText("These answers were also changed somewhere else")).toBeVisible();
  await expect(
    first
      .own(first.question(/sign of the tax/))
      .getByRole("spinbutton")
      .first(),
  ).toHaveValue("100");
  await first.page.getByRole("button", { name: "Take the other one" }).click();
  await expect(
    first
      .own(first.question(/sign of the tax/))
      .getByRole("spinbutton")
      .last(),
  ).toHaveValue("100");
  await first.saved();
});

test("a wrong receipt and a closed round each say what they are", async ({ organizer, somebody }) => {
  const { studyId, slug, link } = await openShortRound(organizer, "Closing");
  const page = await somebody();
  await page.goto(`${link}#c=AAAAAAAAAAAAAAAAAAAAAA`);
  await expect(page.getByText("This link does not open any answers")).toBeVisible();

  const late = new Respondent(await somebody());
  await late.begin(link);
  for (let person = 0; person < 10; person++) await answerShortSurvey(organizer, slug, person);
  await closeRound(organizer, studyId);
  await late
    .own(late.question(/exclude each other/))
    .getByLabel("Agree", { exact: true })
    .check();
  await expect(late.page.getByText(/This round is closed/)).toBeVisible();
  await expect(
    late.own(late.question(/exclude each other/)).getByLabel("Agree", { exact: true }),
  ).toBeChecked();
  await late.toReview();
  await late.page.getByRole("button", { name: "Submit" }).click();
  await expect(late.page.getByText(/This round is closed/)).toBeVisible();

  await page.goto(link);
  await page.reload();
  await expect(page.getByText("This round is closed", { exact: true })).toBeVisible();
});

test("pressing Submit twice counts once", async ({ organizer, somebody }) => {
  const { link } = await openShortRound(organizer, "Twice");
  const page = await somebody();
  const respondent = new Respondent(page);
  await respondent.begin(link);
  await respondent
    .own(respondent.question(/exclude each other/))
    .getByLabel("Agree", { exact: true })
    .check();
  await respondent.saved();
  await respondent.toReview();
  await page.getByRole("button", { name: "Submit", exact: true }).dblclick();
  await expect(page.getByRole("heading", { name: /Your answers are in/ })).toBeVisible();
  const [, code] = page.url().split("#c=");
  const slug = new URL(page.url()).pathname.split("/").at(-1)!;
  const { sheet } = await mutate<{ sheet: { submissions: number } }>(page, "respond.sheet", { slug, code });
  expect(sheet.submissions).toBe(1);
});
