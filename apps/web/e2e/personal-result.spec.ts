import { randomBytes, randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { mutate, openRoundOf } from "./support/api.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, test, url } from "./support/journey.ts";
import { Respondent } from "./support/respondent.ts";

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;
const AGREEMENT = ["Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"];
const STATEMENTS = {
  pause: "A pause deserves support.",
  labs: "Labs should publish more.",
  rules: "Rules come too early.",
};

const INSTRUMENT = {
  format: 1,
  title: "Among the others",
  consent: { version: 1, text: "Your answers are stored without your name." },
  translations: {
    de: {
      "Among the others": "Unter den anderen",
      "Rules come too early.": "Regeln kommen zu früh.",
    },
  },
  sections: [
    {
      id: "views",
      title: "Views",
      questions: Object.entries(STATEMENTS).map(([id, text]) => ({
        id,
        kind: "choice",
        version: 1,
        text,
        own: true,
        crowd: "distribution",
        spec: { options: AGREEMENT.map((label) => ({ label })), ordered: true, many: false },
      })),
    },
  ],
};

const EVEN = [20, 20, 20, 20, 20];
const allOn = (option: number) => EVEN.map((_, index) => (index === option ? 100 : 0));

/** Submits one sheet and returns its code. */
async function answer(page: Page, slug: string, option: number, masses: Record<string, number[]>) {
  const code = randomBytes(16).toString("base64url");
  await mutate(page, "respond.begin", { slug, code, consentVersion: 1 });
  const said = Object.keys(STATEMENTS).map((id) => [
    id,
    {
      own: { answer: { options: [option] } },
      crowd: { answer: { form: "distribution", masses: masses[id] } },
    },
  ]);
  const answers = Object.fromEntries(said);
  await mutate(page, "respond.submit", { slug, code, key: randomUUID(), revision: 0, answers });
  return code;
}

test("once the round has closed, the receipt shows on request how one’s answers compare", async ({
  organizer,
  somebody,
}) => {
  const { studyId, roundId, slug, link } = await openRoundOf(organizer, INSTRUMENT);
  // Disagrees, and expects everybody to agree to the first two and to disagree strongly with the third.
  const code = await answer(organizer, slug, 1, { pause: allOn(3), labs: allOn(3), rules: allOn(0) });
  for (let other = 0; other < 11; other++) {
    await answer(organizer, slug, 3, { pause: EVEN, labs: EVEN, rules: EVEN });
  }

  const phone = await somebody(PHONE);
  const compared = phone.getByRole("region", { name: "How your answers compare" });
  const show = compared.getByRole("button", { name: "Show how your answers compare" });
  await phone.goto(`${link}#c=${code}`);
  await show.click();
  await expect(compared).toContainText("When the round has closed");

  await mutate(organizer, "rounds.close", { studyId, roundId });
  await phone.reload();
  await expect(phone.getByRole("heading", { name: /were counted/ })).toBeVisible();
  await expect(compared.getByText(/Your predictions score/)).toHaveCount(0);
  await show.click();
  // All others agreed: two predictions are exact and one is three of four levels off, 100 · (1 − 0.75 / 3).
  await expect(compared.getByText("Your predictions score 75 of 100.")).toBeVisible();
  // Points spread evenly over five levels are 1.4 levels from "agree" on average: every other scores 65.
  await expect(compared.getByText(/^That is more than 100\s?% of those who predicted/)).toBeVisible();
  await expect(compared.getByText("Furthest off").locator("..")).toContainText(STATEMENTS.rules);
  await expect(compared.getByRole("listitem")).toHaveCount(3);
  await expect(
    compared
      .getByRole("listitem")
      .first()
      .getByRole("img", { name: /0\s?% lower, 0\s?% the same, 100\s?% higher/ }),
  ).toBeVisible();
  await expectAccessible(phone);
  await expectNoSidewaysScroll(phone);

  await phone.getByRole("link", { name: "Deutsch" }).click();
  const german = phone.getByRole("region", { name: "Ihre Antworten im Vergleich" });
  await german.getByRole("button").click();
  await expect(german.getByText("Ihre Vorhersagen erreichen 75 von 100.")).toBeVisible();
  await expect(german.getByRole("listitem").last()).toContainText("Regeln kommen zu früh.");
  await expectAccessible(phone);
});

test("a preview compares nothing", async ({ organizer }) => {
  const { studyId } = await openRoundOf(organizer, INSTRUMENT);
  await organizer.goto(url(`/studies/${studyId}/preview`));
  const respondent = new Respondent(organizer);
  await organizer.getByLabel("I have read this and agree to take part.").check();
  await organizer.getByRole("button", { name: "Begin", exact: true }).click();
  await respondent.own(respondent.question(STATEMENTS.pause)).getByRole("radio").first().check();
  await respondent.submit();
  await expect(organizer.getByText("In a real round, the respondent gets")).toBeVisible();
  await expect(organizer.getByRole("heading", { name: "How your answers compare" })).toBeHidden();
});
