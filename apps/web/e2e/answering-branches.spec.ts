import type { Locator, Page } from "@playwright/test";
import { openRoundOf } from "./support/api.ts";
import { BRANCHING_INSTRUMENT, PLACES } from "./support/branching.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, test, url } from "./support/journey.ts";
import { Respondent } from "./support/respondent.ts";

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

/** The answers of a row of the table. */
const rowOf = (page: Page, text: string): Locator => page.getByRole("radiogroup", { name: text });
const labelsOf = (question: Locator) =>
  question
    .getByRole("radio")
    .evaluateAll((radios) =>
      radios.map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent ?? ""),
    );

test("a survey that branches asks on a phone what the answers and the arms open, and keeps what they close", async ({
  organizer,
  somebody,
}) => {
  const { link } = await openRoundOf(organizer, BRANCHING_INSTRUMENT);
  const phone = new Respondent(await somebody(PHONE));
  const { page } = phone;
  await page.goto(link);
  // What a respondent will be asked depends on answers nobody has given yet; the section left out is not counted.
  await expect(page.getByText("Up to 5 sections")).toBeVisible();
  await phone.begin(link);

  const works = phone.question("Do you work on alignment?");
  const place = phone.question("Where do you work?");
  await expect(page.getByText("You · 1 of 4")).toBeVisible();
  await expect(place).toBeHidden();
  await phone.own(works).getByLabel("Yes").check();
  await expect(place).toBeVisible();
  await expect(phone.own(works).getByLabel("Yes")).toBeFocused();
  const order = await labelsOf(place);
  expect(order.toSorted()).toEqual(PLACES.toSorted());
  await phone.own(place).getByLabel("Company").check();
  await phone.saved();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await phone.next();

  for (const [text, answer] of [
    ["A pause deserves support.", "Agree"],
    ["Labs should publish more.", "Disagree"],
  ] as const) {
    await rowOf(page, text).getByRole("radio", { name: answer, exact: true }).check();
  }
  await page.getByText("What is meant by this?").click();
  await expect(page.getByText("Pause: no larger training runs.")).toBeVisible();
  await page
    .getByRole("group", { name: "Instead of an answer", description: "Rules come too early." })
    .getByRole("button", { name: "Don’t know" })
    .click();
  await expect(page.getByText("You chose: Don’t know")).toBeVisible();
  await phone.saved();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await phone.next();

  const armed = page.getByRole("heading", { level: 1 });
  await expect(armed).toHaveText(/^What is (won|lost)$/);
  const arm = (await armed.textContent()) ?? "";
  await page.getByRole("radio").first().check();
  await phone.next();

  const guess = phone.question("Will it go well?");
  const first = guess.getByRole("heading", { name: /^1 · / });
  const step = (await first.textContent()) ?? "";
  await guess.getByRole("radio").first().check();
  await guess.getByRole("group", { name: /^2 · / }).getByRole("radio").first().check();
  await phone.toReview();
  await expect(page.getByText("8 of 8 answered")).toBeVisible();

  // A change of mind: what hung on the answer goes, and is neither missed nor shown.
  await page.getByRole("button", { name: "Change You", exact: true }).click();
  await phone.own(works).getByLabel("No").check();
  await expect(place).toBeHidden();
  await phone.saved();
  await phone.toReview();
  await expect(page.getByText("6 of 6 answered")).toBeVisible();
  await expect(page.getByText("Labs should publish more.")).toBeHidden();
  await phone.submit();
  await expectNoSidewaysScroll(page);
  const receipt = await phone.receipt();

  const laptop = new Respondent(await somebody());
  await laptop.page.goto(receipt);
  await laptop.page.getByRole("button", { name: "Change your answers" }).click();
  await laptop.own(laptop.question("Do you work on alignment?")).getByLabel("Yes").check();
  const again = laptop.question("Where do you work?");
  await expect(laptop.own(again).getByLabel("Company")).toBeChecked();
  expect(await labelsOf(again)).toEqual(order);
  await laptop.saved();
  await laptop.next();
  const labs = rowOf(laptop.page, "Labs should publish more.");
  await expect(labs.getByRole("radio", { name: "Disagree", exact: true })).toBeChecked();
  await expectAccessible(laptop.page);
  await laptop.next();
  await expect(laptop.page.getByRole("heading", { level: 1 })).toHaveText(arm);
  await laptop.next();
  await expect(laptop.page.getByRole("heading", { name: /^1 · / })).toHaveText(step);
  await laptop.submit();
});

test("a preview is drawn like a sheet, says what was drawn, and can be drawn again until it comes out otherwise", async ({
  organizer,
}) => {
  const { studyId } = await openRoundOf(organizer, { ...BRANCHING_INSTRUMENT, title: "Drawn in a preview" });
  await organizer.goto(url(`/studies/${studyId}/preview`));
  await organizer.getByLabel("I have read this and agree to take part.").check();
  await organizer.getByRole("button", { name: "Begin", exact: true }).click();
  const arm = organizer.getByText(/^Framing: As a (gain|loss)$/);
  const first = (await arm.textContent()) ?? "";
  await expect(async () => {
    await organizer.getByRole("button", { name: "Draw arms and orders again" }).click();
    await expect(arm).not.toHaveText(first, { timeout: 500 });
  }).toPass();
  await expectAccessible(organizer);
  await organizer.getByLabel("No", { exact: true }).check();
  const next = organizer.getByRole("navigation", { name: "Sections" }).getByRole("button", { name: /^Next/ });
  await next.click();
  await expect(next).toHaveText(first.endsWith("gain") ? "Next: What is lost" : "Next: What is won");
});
