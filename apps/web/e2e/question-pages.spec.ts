import type { Instrument } from "@plumbline/instrument/instrument";
import { questionsOf } from "@plumbline/instrument/instrument";
import { expect, expectAccessible, expectNoSidewaysScroll, test, url } from "./support/journey.ts";
import { createStudy } from "./support/studies.ts";

const LOOKS = [
  { colorScheme: "light", viewport: { width: 1280, height: 900 } },
  { colorScheme: "dark", viewport: { width: 360, height: 740 } },
] as const;

test("each question has a page with all of its pictures, figures and files", async ({ organizer }) => {
  test.setTimeout(300_000);
  const id = await createStudy(organizer, { title: "Question pages", template: "Alignment Outlook" });
  await organizer.getByRole("button", { name: "Add simulated respondents" }).click();
  await expect(organizer.getByRole("button", { name: "Make them anew" })).toBeVisible();
  await organizer.goto(url(`/studies/${id}/results`));
  const first = organizer.getByRole("article").filter({ hasText: "The core" });
  await first.getByRole("link", { name: "All figures" }).click();
  await organizer.waitForURL(/\/results\/depth\?round=.*&release=1$/);
  const address = new URL(organizer.url());

  const input = encodeURIComponent(JSON.stringify({ studyId: id }));
  const latest = await organizer.request.get(url(`/api/trpc/instruments.latest?input=${input}`));
  const { definition } = ((await latest.json()) as { result: { data: { json: { definition: Instrument } } } })
    .result.data.json;
  const forms = new Map(
    questionsOf(definition).map((question) => [JSON.stringify([question.kind, question.crowd]), question]),
  );
  for (const [index, question] of [...forms.values()].entries()) {
    await organizer.goto(url(`/studies/${id}/results/${question.id}${address.search}`));
    const page = organizer.getByRole("article");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(question.text);
    await expect(page.getByRole("table").first()).toBeVisible();
    await expect(page.getByText(/Release R-[0-9A-Z-]+, cut on/)).toBeVisible();
    await expect(page.getByRole("link", { name: /^Numbers \(CSV\)/ })).toBeVisible();
    // Words are counted and not drawn.
    if (question.kind !== "text") await expect(page.getByRole("img").first()).toBeVisible();
    // Each form of question in one look, each look at every other form: charts have their colours from one file.
    const look = LOOKS[index % LOOKS.length]!;
    await organizer.emulateMedia({ colorScheme: look.colorScheme });
    await organizer.setViewportSize(look.viewport);
    await expectAccessible(organizer);
    await expectNoSidewaysScroll(organizer);
  }

  await test.step("what a row of the list has no room for is drawn here", async () => {
    const shown = async (question: string, ...texts: (string | RegExp)[]) => {
      await organizer.setViewportSize({ width: 1280, height: 900 });
      await organizer.goto(url(`/studies/${id}/results/${question}${address.search}`));
      for (const text of texts)
        await expect(organizer.getByText(text).filter({ visible: true }).first()).toBeVisible();
    };
    await shown("difficulty", "here or beyond");
    await shown("examples_today", /linear/i, /logarithmic/i);
    await shown("scaling_curves", /Alignment capability . Capability/);
    await shown("tax_effects_human_feedback", "Both gain");
    await shown("level_order", /Kendall/);
  });

  await test.step("a question that is not there has no page", async () => {
    const missing = await organizer.request.get(url(`/studies/${id}/results/nothing${address.search}`));
    expect(missing.status()).toBe(404);
  });
});

test("statements on one scale share a picture, whose middle answer stands aside or is split", async ({
  organizer,
}) => {
  const id = await createStudy(organizer, { title: "Side by side", template: "Alignment Outlook" });
  await organizer.getByRole("button", { name: "Add simulated respondents" }).click();
  await expect(organizer.getByRole("button", { name: "Make them anew" })).toBeVisible();
  await organizer.goto(url(`/studies/${id}/results`));
  const family = organizer.locator("#family-exclusive");
  await expect(family.getByText(/lies furthest towards “Strongly agree”/).first()).toBeVisible();
  await expect(family.getByText(/^n = \d+.* · release R-/)).toBeVisible();
  const picture = family.locator("svg").filter({ visible: true });
  await expect(picture).toHaveCount(1);
  const aside = await picture.innerHTML();
  await organizer.getByRole("link", { name: "half on either side" }).click();
  await organizer.waitForURL(/neutral=split/);
  expect(await picture.innerHTML()).not.toBe(aside);

  await family.getByText("Show the table").click();
  const table = family.getByRole("table");
  await expect(table.getByRole("columnheader", { name: "Strongly agree" })).toBeVisible();
  const [download] = await Promise.all([
    organizer.waitForEvent("download"),
    family.getByRole("link", { name: /^SVG/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("side-by-side-simulated-round-release-1-family-exclusive.svg");

  await table.getByRole("link").first().click();
  await organizer.waitForURL(/\/results\/[a-z_]+\?round=/);
  await organizer.getByRole("link", { name: "All questions of this release" }).click();
  await organizer.waitForURL(/\/results\?round=.*release=1/);
});
