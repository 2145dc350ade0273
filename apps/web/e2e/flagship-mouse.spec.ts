import { test } from "./support/journey.ts";
import { mouseOf } from "./support/pointer.ts";
import { answerWholeFlagship, LIGHT_TRACE, openFlagship } from "./support/whole-survey.ts";

test.use({ trace: LIGHT_TRACE });

test("the whole Alignment Outlook is answered with a mouse, drawing wherever there is a drawing", async ({
  organizer,
  somebody,
}) => {
  test.setTimeout(300_000);
  const link = await openFlagship(organizer, "Outlook by mouse");
  const page = await somebody();
  await page.goto(link);
  await answerWholeFlagship(page, { pointer: mouseOf(page) });
});
