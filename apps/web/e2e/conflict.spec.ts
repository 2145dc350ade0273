import { openShortRound } from "./support/api.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./support/journey.ts";
import { Respondent, typeMasses } from "./support/respondent.ts";

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

test("two answers to one place wait for a choice, also over a reload, and all the rest is sent meanwhile", async ({
  organizer,
  somebody,
}) => {
  const { link } = await openShortRound(organizer, "Waiting for a choice");
  const phone = new Respondent(await somebody(PHONE));
  await phone.begin(link);
  await phone.next();
  const sign = phone.question(/sign of the tax/);
  await typeMasses(phone.own(sign), [50, 50, 0]);
  await phone.saved();
  const laptop = new Respondent(await somebody());
  await laptop.page.goto(phone.page.url());
  const onLaptop = laptop.question(/sign of the tax/);
  await expect(laptop.own(onLaptop).getByRole("spinbutton").first()).toHaveValue("50");
  await typeMasses(laptop.own(onLaptop), [0, 0, 100]);
  await laptop.saved();

  await typeMasses(phone.own(sign), [100, 0, 0]);
  const asked = phone.page.getByRole("group", { name: "These answers were also changed somewhere else" });
  const bothAreShown = async () => {
    await expect(asked).toContainText("What is the sign of the tax?");
    await expect(asked.getByRole("definition").first()).toHaveText("100 % Negative");
    await expect(asked.getByRole("definition").last()).toHaveText("100 % Positive");
    await expect(
      phone.page.getByRole("button", { name: "On this device; waiting for your choice" }),
    ).toBeVisible();
  };
  await bothAreShown();
  await expectAccessible(phone.page);
  await expectNoSidewaysScroll(phone.page);
  await phone.crowd(sign).getByRole("button", { name: "Don’t know" }).click();
  await expect(async () => {
    await laptop.page.reload();
    await expect(laptop.page.getByText("You chose: Don’t know")).toBeVisible({ timeout: 3_000 });
  }).toPass();
  // What the phone says is not on the server before it is chosen.
  await expect(laptop.own(onLaptop).getByRole("spinbutton").last()).toHaveValue("100");

  await phone.page.reload();
  await bothAreShown();
  await expect(phone.own(sign).getByRole("spinbutton").first()).toHaveValue("100");
  await phone.page.getByRole("button", { name: "On this device; waiting for your choice" }).click();
  await expect(asked).toBeFocused();
  await asked.getByRole("button", { name: /^Keep what is on this screen/ }).click();
  await expect(asked).toBeHidden();
  await expect(phone.page.getByRole("heading", { level: 1 })).toBeFocused();
  await phone.saved();
  await laptop.page.reload();
  await expect(laptop.own(onLaptop).getByRole("spinbutton").first()).toHaveValue("100");
});

test("a choice is made place by place, and what is half typed is shown as it is", async ({
  organizer,
  somebody,
}) => {
  const { link } = await openShortRound(organizer, "Place by place");
  const first = new Respondent(await somebody());
  await first.begin(link);
  const exclude = first.question(/exclude each other/);
  await first.own(exclude).getByLabel("Agree", { exact: true }).check();
  await typeMasses(first.crowd(exclude), [20, 20, 20, 20, 20]);
  await first.saved();
  const second = new Respondent(await somebody());
  await second.page.goto(first.page.url());
  await second.page.getByRole("button", { name: "Back" }).click();
  const elsewhere = second.question(/exclude each other/);
  await second.own(elsewhere).getByLabel("Disagree", { exact: true }).check();
  await second.crowd(elsewhere).getByRole("spinbutton").first().fill("30");
  await second.crowd(elsewhere).getByRole("spinbutton").first().blur();
  await second.saved();

  await first.page.context().setOffline(true);
  await first.own(exclude).getByLabel("Strongly agree").check();
  await typeMasses(first.crowd(exclude), [100, 0, 0, 0, 0]);
  await first.page.context().setOffline(false);
  const asked = first.page.getByRole("group", { name: "These answers were also changed somewhere else" });
  await expect(asked.getByRole("listitem")).toHaveCount(2);
  await expect(asked).toContainText("begun, and not complete: 30 · 20 · 20 · 20 · 20");
  const own = asked.getByRole("listitem").filter({ hasText: "your view" });
  await own.getByRole("button", { name: /^Take the other one/ }).click();
  await expect(asked.getByRole("listitem")).toHaveCount(1);
  await expect(asked).toBeFocused();
  await asked.getByRole("button", { name: /^Keep what is on this screen/ }).click();
  await expect(first.own(exclude).getByLabel("Disagree", { exact: true })).toBeChecked();
  await expect(first.crowd(exclude).getByRole("spinbutton").first()).toHaveValue("100");
  await first.saved();
});
