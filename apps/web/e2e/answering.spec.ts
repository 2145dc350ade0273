import { unzipSync, strFromU8 } from "fflate";
import { readFile } from "node:fs/promises";
import { answerShortSurvey, openShortRound } from "./support/api.ts";
import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  reloadUntil,
  test,
  url,
} from "./support/journey.ts";
import { Respondent, typeMasses } from "./support/respondent.ts";
import { closeRound } from "./support/studies.ts";

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

test("answers given on a phone come back on another device, are edited, charted in batches and exported", async ({
  organizer,
  somebody,
}) => {
  const { studyId, roundId, slug, link } = await openShortRound(organizer, "Journey of an answer");

  const phone = new Respondent(await somebody(PHONE));
  await phone.page.goto(link);
  await expectAccessible(phone.page);
  await phone.begin(link);
  await expectAccessible(phone.page);
  await expectNoSidewaysScroll(phone.page);

  const exclude = phone.question("Safety and capability exclude each other.");
  await expect(phone.crowd(exclude)).toBeHidden();
  await phone.own(exclude).getByLabel("Strongly disagree").check();
  await expect(phone.crowd(exclude)).toBeVisible();
  await typeMasses(phone.crowd(exclude), [10, 20, 30, 30, 10]);
  await phone.saved();
  await expectAccessible(phone.page);
  await expectNoSidewaysScroll(phone.page);
  await phone.next();

  const sign = phone.question("What is the sign of the tax?");
  await phone.own(sign).getByRole("button", { name: "I reject the framing" }).click();
  await phone.own(sign).getByLabel(/Why\?/).fill("It depends on what is counted.");
  await phone.crowd(sign).getByRole("button", { name: "Don’t know" }).click();
  await phone.saved();
  await phone.toReview();
  await expectAccessible(phone.page);
  await expect(phone.page.getByText("4 of 4 answered")).toBeVisible();
  await phone.submit();
  await expectAccessible(phone.page);
  await expectNoSidewaysScroll(phone.page);
  const receipt = await phone.receipt();
  expect(receipt).toMatch(new RegExp(`/r/${slug}#c=[\\w-]{22}$`));

  const laptop = new Respondent(await somebody());
  await laptop.page.goto(receipt);
  await expect(laptop.page.getByRole("heading", { name: /Your answers are in/ })).toBeVisible();
  await laptop.page.getByRole("button", { name: "Change your answers" }).click();
  const again = laptop.question("Safety and capability exclude each other.");
  await expect(laptop.own(again).getByLabel("Strongly disagree")).toBeChecked();
  await laptop.own(again).getByLabel("Disagree", { exact: true }).check();
  await laptop.saved();
  await laptop.submit();

  await organizer.goto(url(`/studies/${studyId}/results`));
  await expect(organizer.getByRole("article")).toHaveCount(0);
  for (let person = 0; person < 14; person++) await answerShortSurvey(organizer, slug, person);
  await reloadUntil(organizer, () => organizer.getByText("n = 10").first().isVisible());

  await closeRound(organizer, studyId);
  await organizer.goto(url(`/studies/${studyId}/results?round=${roundId}`));
  await expect(organizer.getByText("n = 15").first()).toBeVisible();
  const charted = organizer.getByRole("article", { name: /exclude each other/ });
  await expect(charted.getByRole("img").first()).toBeVisible();
  await expectAccessible(organizer);

  await organizer.goto(url(`/studies/${studyId}/exports`));
  const [download] = await Promise.all([
    organizer.waitForEvent("download"),
    organizer.getByRole("link", { name: "Download the zip" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^journey-of-an-answer-round-1-release-2\.zip$/);
  const files = unzipSync(await readFile(await download.path()));
  expect(Object.keys(files).toSorted()).toEqual([
    "README.txt",
    "answers-long.csv",
    "answers-wide.csv",
    "codebook.csv",
    "datapackage.json",
  ]);
  const wide = strFromU8(files["answers-wide.csv"]!).trim().split("\r\n");
  expect(wide).toHaveLength(16);
  expect(strFromU8(files["answers-wide.csv"]!)).not.toContain("It depends");
  expect(strFromU8(files["answers-wide.csv"]!)).not.toContain(receipt.split("#c=")[1]!);

  await laptop.page.goto(receipt);
  await laptop.page.reload();
  await expect(laptop.page.getByText("The round is closed.")).toBeVisible();
  await expect(laptop.page.getByRole("button", { name: "Change your answers" })).toBeHidden();
});

test("a whole survey is answered by keyboard alone", async ({ organizer, somebody }) => {
  const { link } = await openShortRound(organizer, "By keyboard");
  const page = await somebody();
  await page.goto(link);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** Tabs on until the focus is where it should be; never uses the pointer. */
  const tabTo = async (what: ReturnType<typeof page.getByRole>) => {
    for (let steps = 0; steps < 80; steps++) {
      if (await what.evaluate((element) => element === document.activeElement)) return;
      await press("Tab");
    }
    throw new Error("The focus never got there.");
  };
  const respondent = new Respondent(page);

  await tabTo(page.getByRole("checkbox"));
  await press("Space");
  await tabTo(page.getByRole("button", { name: "Begin", exact: true }));
  await press("Enter");

  const exclude = respondent.question("Safety and capability exclude each other.");
  await tabTo(respondent.own(exclude).getByRole("radio").first());
  await press("Space", "ArrowDown");
  await expect(respondent.own(exclude).getByLabel("Disagree", { exact: true })).toBeChecked();
  const bars = respondent.crowd(exclude).getByRole("slider");
  await tabTo(bars.nth(1));
  for (let tens = 0; tens < 7; tens++) await press("PageUp");
  await tabTo(bars.nth(3));
  await press("End");
  await expect(bars.nth(1)).toHaveAttribute("aria-valuenow", "70");
  await expect(bars.nth(3)).toHaveAttribute("aria-valuenow", "30");
  await respondent.saved();
  await tabTo(page.getByRole("button", { name: /^Next/ }));
  await press("Enter");

  const sign = respondent.question("What is the sign of the tax?");
  await tabTo(respondent.own(sign).getByRole("slider").first());
  await press("End");
  await tabTo(respondent.crowd(sign).getByRole("button", { name: "Prefer not to say" }));
  await press("Enter");
  await tabTo(page.getByRole("button", { name: "Review your answers" }));
  await press("Enter");
  await expect(page.getByText("4 of 4 answered")).toBeVisible();
  await tabTo(page.getByRole("button", { name: "Submit", exact: true }));
  await press("Enter");
  await expect(page.getByRole("heading", { name: /Your answers are in/ })).toBeFocused();
});
