import type { Page } from "@playwright/test";
import { openRoundOf } from "./support/api.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, test, url } from "./support/journey.ts";
import { ARABIC_INSTRUMENT, BILINGUAL_INSTRUMENT } from "./support/languages.ts";
import { Respondent, typeMasses } from "./support/respondent.ts";

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

/** The part of the page that is in the survey's language. */
const survey = (page: Page) => page.locator("[lang][dir]").filter({ has: page.locator("#main") });

test("a translated survey is read in the language the browser asks for, or the address", async ({
  organizer,
  somebody,
}) => {
  const { link } = await openRoundOf(organizer, BILINGUAL_INSTRUMENT);
  const austrian = await somebody({ locale: "de-AT" });
  await austrian.goto(link);
  await expect(austrian.getByRole("heading", { level: 1 })).toHaveText("Wie schwer ist Alignment?");
  await expect(austrian).toHaveTitle("Wie schwer ist Alignment? · Plumbline");
  await expect(austrian.getByRole("button", { name: "Beginnen" })).toBeVisible();
  await expect(survey(austrian)).toHaveAttribute("lang", "de");
  await expectAccessible(austrian);

  await austrian.goto(`${link}?lang=en`);
  await expect(austrian.getByRole("heading", { level: 1 })).toHaveText("How hard is alignment?");
  await expect(austrian.getByRole("button", { name: "Begin", exact: true })).toBeVisible();

  const french = await somebody({ locale: "fr-FR" });
  await french.goto(link);
  await expect(french.getByRole("heading", { level: 1 })).toHaveText("How hard is alignment?");
  await french.goto(`${link}?lang=de-CH`);
  await expect(french.getByRole("heading", { level: 1 })).toHaveText("Wie schwer ist Alignment?");
  for (const page of [austrian, french]) expect(await page.context().cookies()).toEqual([]);
});

test("the language changes half-way, and nothing typed is lost nor is the code told", async ({
  organizer,
  somebody,
}) => {
  const { link } = await openRoundOf(organizer, BILINGUAL_INSTRUMENT);
  const page = await somebody(PHONE);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.url()} ${JSON.stringify(request.headers())}`));
  const respondent = new Respondent(page);
  await respondent.begin(link);
  await respondent.next();
  const harder = respondent.question("Work on one gets harder.");
  await respondent.own(harder).getByLabel("Agree", { exact: true }).check();
  await respondent.crowd(harder).getByRole("spinbutton").first().fill("30");
  await page.getByRole("link", { name: "Deutsch" }).click();

  // Still in the second section, whose title nobody translated.
  await expect(page.getByText("More · 2 von 2")).toBeVisible();
  const schwerer = page.getByRole("article", { name: "Die Arbeit an einem wird schwerer." });
  await expect(schwerer.getByRole("radio", { name: "Stimme zu", exact: true })).toBeChecked();
  await expect(schwerer.getByRole("spinbutton").first()).toHaveValue("30");
  await expect(schwerer).toContainText("dieser Gruppe");
  await expect(page.getByText("Gespeichert", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await typeMasses(schwerer.getByRole("group", { name: /Vorhersage der anderen/ }), [30, 20, 20, 20, 10]);

  // Without a connection the page stays as it is until what was typed has arrived.
  await page.context().setOffline(true);
  await schwerer.getByRole("radio", { name: "Stimme nicht zu", exact: true }).check();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByText("Die Sprache wechselt, sobald Ihre Antworten gesendet sind.")).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText("More · 2 of 2")).toBeVisible();
  await expect(respondent.own(harder).getByLabel("Disagree", { exact: true })).toBeChecked();
  await respondent.saved();

  const [, code] = page.url().split("#c=");
  expect(code).toHaveLength(22);
  await page.getByRole("link", { name: "Deutsch" }).click();
  await page.getByRole("button", { name: "Antworten durchsehen" }).click();
  await expect(page.getByText("2 von 4 beantwortet.")).toBeVisible();
  await page.getByRole("button", { name: "Absenden", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Danke. Ihre Antworten sind angekommen." })).toBeVisible();
  await expect(page.getByLabel("Ihr privater Quittungslink")).toHaveValue(`${link}#c=${code}`);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  expect(asked.filter((line) => line.includes(code!))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test("a preview is read in each language of the survey", async ({ organizer }) => {
  const { studyId } = await openRoundOf(organizer, BILINGUAL_INSTRUMENT);
  await organizer.goto(url(`/studies/${studyId}/preview`));
  await organizer.getByLabel("I have read this and agree to take part.").check();
  await organizer.getByRole("button", { name: "Begin", exact: true }).click();
  await organizer.getByRole("radio", { name: "Agree", exact: true }).check();
  await organizer.getByRole("link", { name: "Deutsch" }).click();
  await expect(organizer.getByRole("radio", { name: "Stimme zu", exact: true })).toBeChecked();
  await expect(organizer.getByRole("navigation", { name: "Abschnitte" })).toBeVisible();
  await expectAccessible(organizer);
});

test("a survey in Arabic runs from right to left on a phone and fits", async ({ organizer, somebody }) => {
  const { link } = await openRoundOf(organizer, ARABIC_INSTRUMENT);
  const page = await somebody(PHONE);
  const respondent = new Respondent(page);
  const fits = async () => {
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    // What sticks out to the left of a page cannot be scrolled to, and so is not seen by the line above.
    const left = await page
      .locator("main *:visible:not(.sr-only, .sr-only *)")
      .evaluateAll((elements) => Math.min(...elements.map((each) => each.getBoundingClientRect().left)));
    expect(left).toBeGreaterThanOrEqual(0);
  };
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(ARABIC_INSTRUMENT.title);
  await expect(survey(page)).toHaveAttribute("dir", "rtl");
  await expect(survey(page)).toHaveAttribute("lang", "ar");
  await fits();
  await respondent.begin(link);
  const exclude = page.getByRole("article").first();
  await respondent.own(exclude).getByRole("radio").nth(3).check();
  const bars = respondent.crowd(exclude).getByRole("slider");
  await bars.first().focus();
  // Towards the end of the line is more, and that is to the left here.
  await page.keyboard.press("ArrowLeft");
  await expect(bars.first()).toHaveAttribute("aria-valuenow", "1");
  await typeMasses(respondent.crowd(exclude), [10, 20, 30, 30, 10]);
  const [label, field] = await Promise.all([
    respondent.own(exclude).getByText("أوافق", { exact: true }).boundingBox(),
    respondent.own(exclude).getByRole("radio").nth(3).boundingBox(),
  ]);
  expect(label!.x).toBeLessThan(field!.x);
  await fits();
  await respondent.saved();
  await respondent.next();
  await typeMasses(respondent.own(page.getByRole("article").first()), [60, 30, 10]);
  await respondent.saved();
  await fits();
  await respondent.toReview();
  await fits();
  await respondent.submit();
  await fits();
});
