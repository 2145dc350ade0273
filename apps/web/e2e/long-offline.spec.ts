import { openShortRound } from "./support/api.ts";
import { expect, test } from "./support/journey.ts";
import { Respondent, typeMasses } from "./support/respondent.ts";

test("ten minutes without a connection lose nothing, and ask the network no more often than need be", async ({
  organizer,
  somebody,
}) => {
  const { link } = await openShortRound(organizer, "Long offline");
  const page = await somebody();
  await page.clock.install();
  const respondent = new Respondent(page);
  await respondent.begin(link);
  const exclude = respondent.question(/exclude each other/);
  await respondent.own(exclude).getByLabel("Agree", { exact: true }).check();
  await respondent.saved();

  let tries = 0;
  page.on("request", (request) => {
    if (request.url().includes("respond.save")) tries += 1;
  });
  await page.context().setOffline(true);
  await respondent.own(exclude).getByLabel("Strongly agree").check();
  await expect(page.getByText(/On this device; will send/)).toBeVisible();
  for (let minute = 0; minute < 10; minute++) {
    await page.clock.runFor("01:00");
    await expect(page.getByText(/On this device; will send/)).toBeVisible();
    if (minute === 5) await typeMasses(respondent.crowd(exclude), [20, 20, 20, 20, 20]);
  }
  expect(tries).toBeGreaterThan(2);
  expect(tries).toBeLessThan(40);
  await page.context().setOffline(false);
  await respondent.saved();

  const elsewhere = new Respondent(await somebody());
  await elsewhere.page.goto(page.url());
  await elsewhere.page.getByRole("button", { name: "Back" }).click();
  const there = elsewhere.question(/exclude each other/);
  await expect(elsewhere.own(there).getByLabel("Strongly agree")).toBeChecked();
  await expect(elsewhere.crowd(there).getByRole("spinbutton").first()).toHaveValue("20");
});

test("a browser that keeps nothing says so, and asks before the page is closed", async ({
  organizer,
  somebody,
}) => {
  const { link } = await openShortRound(organizer, "Nothing kept");
  const page = await somebody();
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    };
  });
  const respondent = new Respondent(page);
  await respondent.begin(link);
  await page.context().setOffline(true);
  await respondent
    .own(respondent.question(/exclude each other/))
    .getByLabel("Agree", { exact: true })
    .check();
  await expect(page.getByText("Only on this page: keep it open")).toBeVisible();
  const asked = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await page.context().setOffline(false);
  await respondent.saved();
});
