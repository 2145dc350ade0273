import { expect, type Page } from "@playwright/test";
import { url } from "./journey.ts";

/** Makes a study as an organizer does and returns its id. */
export async function createStudy(
  page: Page,
  { title, template }: { title: string; template: string },
): Promise<string> {
  await page.goto(url("/studies/new"));
  await page.getByLabel("Title").fill(title);
  await page.getByLabel(template).check();
  await page.getByRole("button", { name: "Create the study" }).click();
  await page.waitForURL(/\/studies\/[0-9a-f-]{36}$/);
  return page.url().split("/").at(-1)!;
}

/** Opens the next round and returns its public link. */
export async function openRound(page: Page, studyId: string): Promise<string> {
  await page.goto(url(`/studies/${studyId}`));
  await page.getByRole("button", { name: /^Open round/ }).click();
  await page.getByRole("button", { name: "Freeze and open" }).click();
  const link = page.getByLabel("Public link");
  await expect(link).toBeVisible();
  return link.inputValue();
}

export async function closeRound(page: Page, studyId: string): Promise<void> {
  await page.goto(url(`/studies/${studyId}`));
  await page.getByRole("button", { name: "Close the round" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Close the round" }).click();
  await expect(page.getByText("closed", { exact: true })).toBeVisible();
}
