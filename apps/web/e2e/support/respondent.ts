import { expect, type Locator, type Page } from "@playwright/test";

/** The pages a respondent goes through, in their words. */
export class Respondent {
  constructor(readonly page: Page) {}

  async begin(link: string): Promise<void> {
    await this.page.goto(link);
    await this.page.getByLabel("I have read this and agree to take part.").check();
    await this.page.getByRole("button", { name: "Begin", exact: true }).click();
    await expect(this.page.getByRole("navigation", { name: "Sections" })).toBeVisible();
  }

  /** A question by its text. */
  question(text: string | RegExp): Locator {
    return this.page.getByRole("article", { name: text });
  }

  own(question: Locator): Locator {
    return question.getByRole("group", { name: /^(\d · )?Your view$/ });
  }

  crowd(question: Locator): Locator {
    return question.getByRole("group", { name: /^(\d · )?Your prediction of the others$/ });
  }

  async next(): Promise<void> {
    await this.page
      .getByRole("navigation", { name: "Sections" })
      .getByRole("button", { name: /^Next|^Review/ })
      .click();
  }

  async toReview(): Promise<void> {
    const review = this.page.getByRole("heading", { name: "Review your answers" });
    for (let sections = 0; sections < 12 && !(await review.isVisible()); sections++) await this.next();
    await expect(review).toBeVisible();
  }

  async submit(): Promise<void> {
    await this.toReview();
    await this.page.getByRole("button", { name: /^Submit/ }).click();
    await expect(this.page.getByRole("heading", { name: /Your answers are in/ })).toBeVisible();
  }

  async saved(): Promise<void> {
    await expect(this.page.getByText("Saved", { exact: true })).toBeVisible();
  }

  async receipt(): Promise<string> {
    return this.page.getByLabel("Your private link").inputValue();
  }
}

/** Types masses into the number fields of a distribution editor. */
export async function typeMasses(lens: Locator, masses: number[]): Promise<void> {
  const fields = lens.getByRole("spinbutton");
  await expect(fields).toHaveCount(masses.length);
  for (const [index, mass] of masses.entries()) await fields.nth(index).fill(String(mass));
  await fields.last().blur();
}
