import type { Page } from "@playwright/test";
import { lensesOf, wayOf } from "./support/answering-kinds.ts";
import { mutate, openRoundOf } from "./support/api.ts";
import { answered, declined, everyInput, INPUTS, sheetOf } from "./support/every-input.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./support/journey.ts";
import { Respondent } from "./support/respondent.ts";

const WIDE = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/**
 * What axe can find in one look at a page and not in another: colours, sizes and what scrolls. Everything else, names
 * and roles and order, is the same document and is looked at once, in the first of the looks.
 */
const OF_A_LOOK = ["color-contrast", "target-size", "link-in-text-block", "scrollable-region-focusable"];

/** The ways to look at a survey; the text of one runs from right to left. */
const LOOKS = [
  {
    look: "wide and light",
    language: "en",
    direction: "ltr",
    options: { ...WIDE, colorScheme: "light" },
    rules: {},
  },
  {
    look: "narrow and dark",
    language: "en",
    direction: "ltr",
    options: { ...PHONE, colorScheme: "dark" },
    rules: { only: OF_A_LOOK },
  },
  {
    look: "in the reader's own colours",
    language: "en",
    direction: "ltr",
    options: { ...WIDE, forcedColors: "active" },
    rules: { only: OF_A_LOOK },
  },
  {
    look: "narrow, from right to left",
    language: "ar",
    direction: "rtl",
    options: { ...PHONE, colorScheme: "light" },
    rules: { only: OF_A_LOOK },
  },
] as const;

type Look = (page: Page) => Promise<void>;

/** Does something to every input, where its kind knows how. */
async function toEach(page: Page, act: "half" | "wrong"): Promise<void> {
  for (const question of await page.getByRole("article").all()) {
    const lens = lensesOf(question);
    await (await wayOf(lens))[act]?.(lens);
  }
}

/** Opens a sheet; its table may be looked at on the way to the inputs. */
async function openInputs(page: Page, sheet: string, expectWell?: Look): Promise<void> {
  // An address that differs in its fragment alone would not load the page again.
  await page.goto("about:blank");
  await page.goto(sheet);
  await expect(page.getByRole("radiogroup")).toHaveCount(2);
  await expectWell?.(page);
  await new Respondent(page).next();
  await expect(page.getByRole("article")).toHaveCount(INPUTS);
  await expect(page.getByText("Loading the question…")).toHaveCount(0);
}

for (const { look, language, direction, options, rules } of LOOKS) {
  test(`every input, empty, half filled, refused, filled, declined and closed, is accessible: ${look}`, async ({
    organizer,
    somebody,
  }) => {
    test.setTimeout(300_000);
    const { studyId, roundId, slug, link } = await openRoundOf(
      organizer,
      everyInput(`Inputs, ${look}`, language),
    );
    const page = await somebody(options);
    const expectWell: Look = async (shown) => {
      await expectAccessible(shown, rules);
      await expectNoSidewaysScroll(shown);
    };

    await openInputs(page, `${link}#c=${await sheetOf(organizer, slug, null)}`, expectWell);
    await expect(page.getByRole("article").first()).toHaveCSS("direction", direction);
    await expectWell(page);
    await toEach(page, "half");
    await expectWell(page);
    await toEach(page, "wrong");
    await expect(page.locator("[aria-invalid=true]").first()).toBeVisible();
    await expectWell(page);

    await openInputs(page, `${link}#c=${await sheetOf(organizer, slug, declined)}`, expectWell);
    await expect(page.getByText(/^You chose: /)).toHaveCount(INPUTS);
    await expectWell(page);

    const filled = `${link}#c=${await sheetOf(organizer, slug, answered)}`;
    await openInputs(page, filled);
    await expectWell(page);
    await new Respondent(page).submit();
    await expectWell(page);
    await mutate(organizer, "rounds.close", { studyId, roundId });
    await page.reload();
    await expect(page.getByText("The round is closed.")).toBeVisible();
    await expectWell(page);
  });
}
