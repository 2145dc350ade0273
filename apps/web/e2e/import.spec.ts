import type { Page } from "@playwright/test";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, expectAccessible, expectNoSidewaysScroll, test, url } from "./support/journey.ts";

const FIXTURES = join(import.meta.dirname, "../../../packages/api/src/imports/fixtures");
/** 122 researchers, person by person: beside the repository where it may be read, and never part of it. */
const PAIRED = join(import.meta.dirname, "../../../../shared/data/alignment-researchers-2024/paired.csv");

type Upload = Parameters<ReturnType<Page["getByLabel"]>["setInputFiles"]>[0];

async function choose(page: Page, file: Upload): Promise<void> {
  await page.goto(url("/studies/import"));
  await page.getByLabel("CSV file").setInputFiles(file);
}

/** Through mapping and check to the results. */
async function importAsProposed(page: Page, title: string): Promise<void> {
  await page.getByLabel("Title of the study").fill(title);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole("button", { name: "Check every row" }).click();
  await expect(page.getByText("Nothing was written yet.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Import \d+ people/ }).click();
  await page.waitForURL(/\/studies\/[0-9a-f-]+\/results/);
}

/**
 * Twenty people: own 8 × 1, 8 × 2, 4 × 3 and guesses 4 × 2, 8 × 3, 8 × 4 of five. By hand: own mean 36/20 = 1.80,
 * guessed mean 64/20 = 3.20, and as every cumulative share of the guesses lies below, W1 is their difference 1.40.
 */
function twentyPeople(): Upload {
  const own = [...Array<number>(8).fill(1), ...Array<number>(8).fill(2), ...Array<number>(4).fill(3)];
  const guess = [...Array<number>(4).fill(2), ...Array<number>(8).fill(3), ...Array<number>(8).fill(4)];
  const other = own.map((_, person) => (person % 5) + 1);
  const lines = own.map((mine, person) => `${mine},${guess[person]},${other[person]},${other[person]}`);
  const text = ["own_hostile,guess_hostile,own_open,guess_open", ...lines].join("\n");
  return { name: "twenty.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
}

test("a file with own answers and guesses becomes a chart of how far the field misjudges itself", async ({
  organizer,
}) => {
  await choose(organizer, twentyPeople());
  await importAsProposed(organizer, "Twenty people");
  await expect(organizer.getByText("imported", { exact: true }).first()).toBeVisible();
  await expect(organizer.getByText("point guesses", { exact: true }).first()).toBeVisible();
  const hostile = organizer.getByRole("article").first();
  await expect(hostile).toContainText(/hostile/i);
  await expect(hostile).toContainText("1.80");
  await expect(hostile).toContainText("3.20");
  await expect(hostile).toContainText("1.40");
  await expect(organizer.getByText("n = 20").first()).toBeVisible();
  await expectAccessible(organizer);
  await organizer.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(organizer);

  const [svg] = await Promise.all([
    organizer.waitForEvent("download"),
    hostile.getByRole("link", { name: /SVG/ }).first().click(),
  ]);
  expect(svg.suggestedFilename()).toMatch(/\.svg$/);
});

test("the raw export of a form tool imports: three header rows, embedded newlines, words and free text", async ({
  organizer,
}) => {
  await choose(organizer, join(FIXTURES, "three-header-rows.csv"));
  await expect(organizer.getByText(/I support a shared registry of incidents/).first()).toBeVisible();
  await expect(organizer.getByText(/identif/i).first()).toBeVisible();
  await importAsProposed(organizer, "Raw export");
  await expect(organizer.getByText(/registry|too few|fewer than/i).first()).toBeVisible();
});

test("a file that cannot be read says where, and nothing is written", async ({ organizer }) => {
  await choose(organizer, join(FIXTURES, "broken.csv"));
  await expect(organizer.getByText(/line 5/i).first()).toBeVisible();
  await organizer.goto(url("/studies"));
  await expect(organizer.getByText("broken", { exact: true })).toHaveCount(0);
});

test("the answers of 122 researchers give the published means and the exact p-values", async ({
  organizer,
}) => {
  test.skip(!existsSync(PAIRED), "the data of the 2024 survey may not ship and are not on this machine");
  await choose(organizer, PAIRED);
  await importAsProposed(organizer, "Alignment researchers 2024");
  await expect(organizer.getByText("n = 122").first()).toBeVisible();
  const first = organizer.getByRole("article").first();
  await expect(first).toContainText(/not.done/i);
  for (const figure of ["2.07", "3.02", "0.95"]) await expect(first).toContainText(figure);
  await expect(first).toContainText("7.1e-14");
  const exclusive = organizer.getByRole("article").filter({ hasText: /exclusive/i });
  for (const figure of ["2.26", "2.88", "0.61"]) await expect(exclusive).toContainText(figure);
});
