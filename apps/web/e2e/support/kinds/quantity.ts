import { expect, type Locator } from "@playwright/test";
import { hinted, type Way } from "./way.ts";

const FIELDS = [
  ["Your answer", "120"],
  ["Their middle answer", "120"],
  ["10 % chance of less than", "20"],
  ["50 % chance of less than", "120"],
  ["10 % chance of more than", "190"],
  ["10 % chance by", "2030"],
  ["50 % chance by", "2040"],
  ["90 % chance by", "2060"],
  [/^Chance of “.*” in per cent$/, "10"],
] as const;

const dated = (lens: Locator) => lens.getByText(/A year means its end/).isVisible();

/** The fields there are, with what is typed into each: within every axis that is asked about. */
async function entries(lens: Locator): Promise<{ field: Locator; text: string }[]> {
  const years = await dated(lens);
  const found = [];
  for (const [name, text] of FIELDS) {
    const field = lens.getByLabel(name, { exact: true });
    if (await field.isVisible()) found.push({ field, text: years && text === "120" ? "2040" : text });
  }
  return found;
}

/** On the screen; once it stays, it is also said aloud. */
async function expectReadBack(lens: Locator): Promise<void> {
  await expect(lens.getByText(/^You (say|think|expect)/).first()).toBeVisible();
}

export const quantity: Way = {
  shown: hinted(/(Write numbers as you like|A year means its end)/),
  async byPointer(lens, hand) {
    for (const { field, text } of await entries(lens)) await hand.write(field, text);
    await expectReadBack(lens);
  },
  async byKeys(lens, hand) {
    for (const { field, text } of await entries(lens)) await hand.write(field, text);
    await expectReadBack(lens);
  },
  async half(lens) {
    await lens.getByRole("textbox").first().fill("2");
  },
  async wrong(lens) {
    await lens.getByRole("textbox").first().fill("many");
  },
};
