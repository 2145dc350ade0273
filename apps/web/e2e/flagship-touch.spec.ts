import { expectAccessible, expectNoSidewaysScroll, test } from "./support/journey.ts";
import { fingerOf } from "./support/pointer.ts";
import { answerWholeFlagship, LIGHT_TRACE, openFlagship } from "./support/whole-survey.ts";

test.use({ trace: LIGHT_TRACE });

test("the whole Alignment Outlook is answered with a finger on a screen of 360 pixels", async ({
  organizer,
  somebody,
}) => {
  test.setTimeout(300_000);
  const link = await openFlagship(organizer, "Outlook by touch");
  const page = await somebody({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  await page.goto(link);
  await expectAccessible(page);
  await answerWholeFlagship(page, { pointer: fingerOf(page) }, async () => {
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});
