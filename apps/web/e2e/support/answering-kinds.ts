import { expect, type Locator, type Page } from "@playwright/test";
import type { Keyboard } from "./keyboard.ts";
import { bars } from "./kinds/bars.ts";
import { choice } from "./kinds/choice.ts";
import { curve } from "./kinds/curve.ts";
import { plane } from "./kinds/plane.ts";
import { probability } from "./kinds/probability.ts";
import { quantity } from "./kinds/quantity.ts";
import { ranking } from "./kinds/ranking.ts";
import { surface } from "./kinds/surface.ts";
import { text } from "./kinds/text.ts";
import { triangle } from "./kinds/triangle.ts";
import type { Way } from "./kinds/way.ts";
import type { Pointer } from "./pointer.ts";

/** Every input there is; those known by their hint before the one that is known by its controls. */
const WAYS = [bars, triangle, plane, curve, surface, probability, quantity, ranking, text, choice];

/** How the input on the screen is worked, once it is loaded. */
export async function wayOf(lens: Locator): Promise<Way> {
  await expect(lens.getByText("Loading the question…")).toBeHidden();
  for (const way of WAYS) if (await way.shown(lens)) return way;
  throw new Error(`No kind is known by ${await lens.innerText()}`);
}

export type Hand = { pointer: Pointer } | { keyboard: Keyboard };

/** Answers one input. */
async function answerLens(lens: Locator, hand: Hand): Promise<void> {
  const way = await wayOf(lens);
  if ("pointer" in hand) await way.byPointer(lens, hand.pointer);
  else await way.byKeys(lens, hand.keyboard);
}

/** The lenses of a question that are open. */
export const lensesOf = (question: Locator): Locator =>
  question.getByRole("group", { name: /^(\d · )?Your (view|prediction of the others)$/ });

/** Answers every lens of a question, or the one choice of a row of a table. */
async function answerQuestion(question: Locator, hand: Hand): Promise<void> {
  if ((await question.getAttribute("role")) === "radiogroup") return answerLens(question, hand);
  const lenses = lensesOf(question);
  const two = await question.getByText(/^Then: .* Opens when/).isVisible();
  await answerLens(lenses.first(), hand);
  if (!two) return;
  await expect(lenses).toHaveCount(2);
  await answerLens(lenses.last(), hand);
}

/** Answers all that a section asks, from top to bottom. */
export async function answerSection(page: Page, hand: Hand): Promise<void> {
  const questions = page.getByRole("article").or(page.getByRole("radiogroup"));
  const count = await questions.count();
  for (let index = 0; index < count; index++) await answerQuestion(questions.nth(index), hand);
}
