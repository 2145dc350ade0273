import { test } from "./support/journey.ts";
import { keyboardOf } from "./support/keyboard.ts";
import { answerWholeFlagship, LIGHT_TRACE, openFlagship } from "./support/whole-survey.ts";

test.use({ trace: LIGHT_TRACE });

test("the whole Alignment Outlook is answered by keyboard alone", async ({ organizer, somebody }) => {
  test.setTimeout(300_000);
  const link = await openFlagship(organizer, "Outlook by keyboard");
  const page = await somebody();
  await page.goto(link);
  await answerWholeFlagship(page, { keyboard: keyboardOf(page) });
});
