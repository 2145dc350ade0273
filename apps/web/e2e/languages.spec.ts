import type { Page } from "@playwright/test";
import { createStudy } from "./support/studies.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, test, url } from "./support/journey.ts";

const language = (page: Page) => page.locator("html");

test("an organizer reads the studies in German and in English again", async ({ organizer }) => {
  await organizer.goto(url("/studies"));
  await expect(organizer.getByRole("heading", { level: 1, name: "Studies" })).toBeVisible();
  await expect(language(organizer)).toHaveAttribute("lang", "en");

  await organizer.getByLabel("Language").selectOption("de");
  await expect(organizer.getByRole("heading", { level: 1, name: "Studien" })).toBeVisible();
  await expect(language(organizer)).toHaveAttribute("lang", "de");
  await expect(organizer).toHaveTitle("Studien · Plumbline");
  await expect(organizer.getByRole("button", { name: "Abmelden" })).toBeVisible();
  await expectAccessible(organizer);

  await organizer.reload();
  await expect(organizer.getByRole("heading", { level: 1, name: "Studien" })).toBeVisible();
  await organizer.getByLabel("Sprache").selectOption("en");
  await expect(organizer.getByRole("heading", { level: 1, name: "Studies" })).toBeVisible();
  await expect(language(organizer)).toHaveAttribute("lang", "en");
});

test("every organizer's page holds German words, wide and narrow", async ({ organizer }) => {
  test.setTimeout(240_000);
  const id = await createStudy(organizer, { title: "Zweisprachig", template: "Alignment Outlook" });
  await organizer.getByLabel("Language").selectOption("de");
  await organizer.getByRole("button", { name: "Simulierte Befragte hinzufügen" }).click();
  await expect(organizer.getByRole("button", { name: "Neu erzeugen" })).toBeVisible();
  const pages = {
    "/studies": "Studien",
    "/studies/new": "Neue Studie",
    "/studies/import": "Umfrage importieren",
    "/account": "Konto",
    [`/studies/${id}`]: "Überblick",
    [`/studies/${id}/build`]: "Fragebogen",
    [`/studies/${id}/results`]: /^Simuliert: |^Ergebnisse$/,
    [`/studies/${id}/exports`]: "Export",
    [`/studies/${id}/settings`]: "Einstellungen",
  };
  for (const width of [1280, 360]) {
    await organizer.setViewportSize({ width, height: 800 });
    for (const [page, title] of Object.entries(pages)) {
      await organizer.goto(url(page));
      await expect(organizer.getByRole("heading", { level: 1, name: title })).toBeVisible();
      await expectAccessible(organizer);
      await expectNoSidewaysScroll(organizer);
    }
  }
});

test("an instrument is written in German, and what is wrong with it is told in German", async ({
  organizer,
}) => {
  const id = await createStudy(organizer, { title: "Bauen", template: "Blank study" });
  await organizer.getByLabel("Language").selectOption("de");
  await organizer.goto(url(`/studies/${id}/build`));
  await organizer.getByRole("button", { name: "Frage hinzufügen" }).click();
  await organizer
    .getByRole("group", { name: "Art der neuen Frage" })
    .getByRole("button", { name: /^Auswahl/ })
    .click();
  await expect(organizer.getByRole("group", { name: "Optionen" })).toBeVisible();
  await expectAccessible(organizer);
  await organizer.getByRole("button", { name: "Zeigen", exact: true }).click();
  await expect(organizer.getByText("Eine Frage braucht einen Wortlaut.").first()).toBeVisible();
  await organizer.getByLabel("Wortlaut").fill("Sind Sie einverstanden?");
  await expect(organizer.getByText(/^Gespeichert, Version 1/)).toBeVisible();
  await organizer.getByRole("button", { name: "Rückgängig: Frage geändert" }).click();
  await expect(organizer.getByText("Rückgängig gemacht: Frage geändert.")).toBeAttached();
});

test("what went wrong is told in the reader's language", async ({ organizer }) => {
  const id = await createStudy(organizer, { title: "Ohne Frage", template: "Blank study" });
  await organizer.getByLabel("Language").selectOption("de");
  await organizer.goto(url(`/studies/${id}/settings`));
  await organizer.route("**/api/trpc/studies.archive**", (route) => route.abort());
  await organizer.getByRole("button", { name: "Archivieren", exact: true }).click();
  await expect(organizer.getByText("Der Server ist nicht erreichbar.")).toBeVisible();
});

test("somebody whose browser asks for German signs in in German, and no cookie says so", async ({
  somebody,
}) => {
  const page = await somebody({ locale: "de-AT" });
  await page.goto(url("/sign-in"));
  await expect(page.getByRole("heading", { level: 1, name: "Anmelden" })).toBeVisible();
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain("plumbline_language");
  await page.getByLabel("E-Mail-Adresse").fill("no body");
  await page.getByRole("button", { name: "Anmeldelink senden" }).click();
  await expect(page.getByText("An diese E-Mail-Adresse lässt sich nichts senden.")).toBeVisible();

  await page.getByLabel("Sprache").selectOption("en");
  await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  await expect(page.getByLabel("E-mail address")).toHaveValue("no body");
  await expectAccessible(page);
});
