import { expect, type Page } from "@playwright/test";
import { answerSection, type Hand } from "./answering-kinds.ts";
import { mutate } from "./api.ts";
import { url } from "./journey.ts";

/** Without a picture of the page at every key and click, of which there are a thousand: they double the time. */
export const LIGHT_TRACE = { mode: "retain-on-failure", snapshots: false, screenshots: false } as const;

/** A round of the flagship template, opened as an organizer's page does; its public link. */
export async function openFlagship(organizer: Page, title: string): Promise<string> {
  const { studyId } = await mutate<{ studyId: string }>(organizer, "studies.create", {
    title,
    template: "alignment-outlook",
    simulated: false,
  });
  const { slug } = await mutate<{ slug: string }>(organizer, "rounds.open", {
    studyId,
    minimumN: 10,
    batch: 10,
  });
  return url(`/r/${slug}`);
}

/** The sections of the flagship: whichever arms are drawn, and with all further questions chosen. */
const SECTIONS = 10;
/** Inputs of the whole flagship: 91, or 89 in the arm where one quantity takes the place of three probabilities. */
const INPUTS = ["89", "91"];

/**
 * From the consent to the receipt through the visible controls alone. The last option of every choice is taken, which
 * opens all further questions.
 */
export async function answerWholeFlagship(
  page: Page,
  hand: Hand,
  eachSection: (title: string) => Promise<void> = async () => {},
): Promise<void> {
  const press = (control: ReturnType<Page["getByRole"]>) =>
    "pointer" in hand ? hand.pointer.press(control) : hand.keyboard.press(control);
  await press(page.getByLabel("I have read this and agree to take part."));
  await press(page.getByRole("button", { name: "Begin", exact: true }));
  const onward = page
    .getByRole("navigation", { name: "Sections" })
    .getByRole("button", { name: /^Next|^Review/ });
  const heading = page.getByRole("heading", { level: 1 });
  for (let section = 1; section <= SECTIONS; section++) {
    await expect(page.getByText(new RegExp(` · ${section} of ${SECTIONS}$`))).toBeVisible();
    const title = (await heading.textContent()) ?? "";
    await answerSection(page, hand);
    await eachSection(title);
    await press(onward);
    await expect(heading).not.toHaveText(title);
  }

  await expect(heading).toHaveText("Review your answers");
  const [, answered, count] = /(\d+) of (\d+) answered/.exec(await page.getByRole("main").innerText()) ?? [];
  expect(answered).toBe(count);
  expect(INPUTS).toContain(count);
  await press(page.getByRole("button", { name: "Submit", exact: true }));
  await expect(page.getByRole("heading", { name: /Your answers are in/ })).toBeFocused();
  await expect(page.getByLabel("Your private link")).toHaveValue(/\/r\/[\w-]+#c=[\w-]{22}$/);
}
