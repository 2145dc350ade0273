import { openShortRound } from "./support/api.ts";
import { expect, test } from "./support/journey.ts";
import { MortalBrowser } from "./support/mortal-browser.ts";
import { Respondent } from "./support/respondent.ts";

/** Chromium gathers what pages store for five seconds before it writes it to disk. */
const WRITTEN_MS = 8_000;

test("a browser killed while it is offline brings back what was typed, half-typed points too", async ({
  organizer,
}) => {
  const { link } = await openShortRound(organizer, "Killed");
  const browser = new MortalBrowser();
  try {
    const context = await browser.open();
    const page = await context.newPage();
    const before = new Respondent(page);
    await before.begin(link);
    const exclude = before.question(/exclude each other/);
    await before.own(exclude).getByLabel("Agree", { exact: true }).check();
    await before.saved();
    await context.setOffline(true);
    await before.own(exclude).getByLabel("Strongly agree").check();
    await before.crowd(exclude).getByRole("spinbutton").first().fill("30");
    await before.crowd(exclude).getByRole("spinbutton").first().blur();
    await expect(page.getByText(/On this device; will send/)).toBeVisible();
    await page.waitForTimeout(WRITTEN_MS);
    await browser.kill();

    const after = new Respondent(await (await browser.open()).newPage());
    await after.page.goto(link);
    await expect(after.page.getByText("This browser has answers to this survey")).toBeVisible();
    await after.page.getByRole("button", { name: "Go on with them" }).click();
    const again = after.question(/exclude each other/);
    await expect(after.own(again).getByLabel("Strongly agree")).toBeChecked();
    await expect(after.crowd(again).getByRole("spinbutton").first()).toHaveValue("30");
    await expect(after.crowd(again)).toContainText(/70 left/);
    await after.saved();
  } finally {
    await browser.bury();
  }
});

test("a browser killed while it is offline brings back what was typed in each of its tabs", async ({
  organizer,
}) => {
  const { link } = await openShortRound(organizer, "Killed with two tabs");
  const browser = new MortalBrowser();
  try {
    const context = await browser.open();
    const first = new Respondent(await context.newPage());
    await first.begin(link);
    const receipt = first.page.url();
    const second = new Respondent(await context.newPage());
    await second.page.goto(receipt);
    await second.next();
    await context.setOffline(true);
    await first
      .own(first.question(/exclude each other/))
      .getByLabel("Strongly agree")
      .check();
    await second
      .own(second.question(/sign of the tax/))
      .getByRole("spinbutton")
      .last()
      .fill("45");
    await second
      .own(second.question(/sign of the tax/))
      .getByRole("spinbutton")
      .last()
      .blur();
    for (const { page } of [first, second]) {
      await expect(page.getByText(/On this device; will send/)).toBeVisible();
    }
    await first.page.waitForTimeout(WRITTEN_MS);
    await browser.kill();

    const after = new Respondent(await (await browser.open()).newPage());
    await after.page.goto(receipt);
    await expect(
      after
        .own(after.question(/sign of the tax/))
        .getByRole("spinbutton")
        .last(),
    ).toHaveValue("45");
    await after.page.getByRole("button", { name: "Back" }).click();
    await expect(after.own(after.question(/exclude each other/)).getByLabel("Strongly agree")).toBeChecked();
    await expect(after.page.getByText("These answers were also changed somewhere else")).toBeHidden();
    await after.saved();
    const kept = () => Object.keys(localStorage).filter((key) => key.includes("sheet"));
    await expect.poll(() => after.page.evaluate(kept)).toEqual([]);
  } finally {
    await browser.bury();
  }
});

test("a browser killed right after “Saved” has lost nothing, without waiting for its own disk", async ({
  organizer,
  somebody,
}) => {
  const { link } = await openShortRound(organizer, "Killed when saved");
  const browser = new MortalBrowser();
  try {
    const before = new Respondent(await (await browser.open()).newPage());
    await before.begin(link);
    const exclude = before.question(/exclude each other/);
    await before.own(exclude).getByLabel("Disagree", { exact: true }).check();
    await before.crowd(exclude).getByRole("spinbutton").last().fill("45");
    await before.saved();
    const receipt = before.page.url();
    await browser.kill();

    const elsewhere = new Respondent(await somebody());
    await elsewhere.page.goto(receipt);
    const again = elsewhere.question(/exclude each other/);
    await expect(elsewhere.own(again).getByLabel("Disagree", { exact: true })).toBeChecked();
    await expect(elsewhere.crowd(again).getByRole("spinbutton").last()).toHaveValue("45");
  } finally {
    await browser.bury();
  }
});
