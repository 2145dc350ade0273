import type { Findings } from "@plumbline/api/findings/findings";
import { questionsOf, type Instrument } from "@plumbline/instrument/instrument";
import type { Page } from "@playwright/test";
import { mutate } from "./support/api.ts";
import { expect, expectNoSidewaysScroll, test, url } from "./support/journey.ts";
import { OPINIONS } from "./support/opinion-model/alignment-outlook.ts";
import { chartedParameters } from "./support/opinion-model/charted.ts";
import { holdsTruth } from "./support/opinion-model/recovered.ts";
import { answerAll } from "./support/opinion-model/round.ts";

const PEOPLE = 500;

/**
 * What people think is drawn with fixed seeds, so that one run differs from another only in the arms the server draws:
 * by whom the seven questions in arms are answered. 70 of the 712 numbers below hang on that; all others are the same in
 * every run.
 *
 * A normal estimate lies further than 5 standard errors from the truth once in 1.7 million; for 70 numbers, and with
 * room for shares that are not quite normal, that is well below once in ten thousand runs. As 95 % intervals reach to 1.96
 * standard errors, it is the interval widened by 2.55 about the estimate.
 */
const FARTHEST = 5;

/**
 * The intervals hold the truth 95 times in 100, those of medians, which lie between answers, nearly always. Within a
 * question they miss together, so that draws differ: over 60 draws of 500 people the share that held it was 95.9 % on
 * average with a standard deviation of 1.4. The draw of this test is fixed, with 98 %; of its 572 intervals only the 34 of
 * questions in arms can come out otherwise, and nearly all of these would have to miss.
 */
const LOWEST_COVERAGE = 0.92;

/**
 * Intervals could hold the truth by being too long. On average they are as long as the model's own standard errors make
 * them; over the same 60 draws the averages lay between 0.98 and 1.03.
 */
const LENGTH_OFF = 0.05;

/** Two in five would write something, and six in a hundred of those decline to. */
const WRITES = 0.4 * 0.94;

/** Predicted minus actual median in the model. */
const GAPS = [
  ["examples_today", 1, 0.8],
  ["examples_five_years", 0.5, 0.8],
  ["examples_long_run", 1, 0.8],
] as const;

async function read<Result>(page: Page, procedure: string, input: unknown): Promise<Result> {
  const query = encodeURIComponent(JSON.stringify(input));
  const response = await page.request.get(url(`/api/trpc/${procedure}?input=${query}`));
  expect(response.status(), procedure).toBe(200);
  return ((await response.json()) as { result: { data: { json: Result } } }).result.data.json;
}

test("the charts of a round of 500 recover the opinions its answers were drawn from", async ({
  organizer: page,
}) => {
  test.setTimeout(300_000);
  const { studyId } = await mutate<{ studyId: string }>(page, "studies.create", {
    title: "Opinion model",
    template: "alignment-outlook",
    simulated: false,
  });
  const { id: roundId, slug } = await mutate<{ id: string; slug: string }>(page, "rounds.open", {
    studyId,
    minimumN: 10,
    batch: 50,
  });
  const { definition } = await read<{ definition: Instrument }>(page, "respond.survey", { slug });
  const questions = questionsOf(definition);
  expect(questions.map(({ id, kind }) => [id, kind])).toEqual(
    questions.map(({ id }) => [id, OPINIONS[id]?.kind]),
  );

  const began = Date.now();
  const asked = await answerAll({ origin: new URL(url("/")).origin, slug, definition }, PEOPLE);
  const answered = Date.now();
  await mutate(page, "rounds.close", { studyId, roundId });
  const { findings } = await read<{ findings: Findings }>(page, "releases.results", { studyId, roundId });
  test.info().annotations.push({
    type: "time",
    description: `${answered - began} ms for ${PEOPLE} people, ${Date.now() - answered} ms to close and to read`,
  });
  expect(findings.n).toBe(PEOPLE);
  const items = findings.items ?? [];

  await test.step("arms are drawn evenly", () => {
    for (const { id, arms } of definition.experiments) {
      for (const arm of arms) {
        const drawn = asked.filter((person) => person.arms[id] === arm.id).length;
        expect(errorsOff(drawn, 1 / arms.length), `${id}: ${arm.id}`).toBeLessThan(FARTHEST);
      }
    }
  });

  await test.step("what is counted is what was asked, of everybody it was asked of", () => {
    for (const { question, estimate } of items) {
      const reached = asked.filter(({ questions: ids }) => ids.has(question.id)).length;
      for (const lens of ["own", "crowd"] as const) {
        const heard = (estimate?.n[lens] ?? 0) + sum(Object.values(estimate?.declines[lens] ?? {}));
        const wanted = lens === "own" ? question.own : question.crowd !== null;
        if (question.kind !== "text") expect(heard, `${question.id}, ${lens}`).toBe(wanted ? reached : 0);
      }
    }
    const wrote = items.find(({ question }) => question.kind === "text")?.estimate;
    expect(errorsOff(wrote?.n.own ?? 0, WRITES)).toBeLessThan(FARTHEST);
  });

  const parameters = items.flatMap((item) =>
    chartedParameters(item).map((parameter) => ({ question: item.question.id, ...parameter })),
  );
  await test.step("no estimate is further off than chance allows", () => {
    expect(parameters.filter(({ off }) => !(Math.abs(off) <= FARTHEST))).toEqual([]);
  });

  await test.step("the intervals hold the model's numbers as often as they say", () => {
    const intervals = parameters.filter(({ interval }) => interval !== null);
    const coverage = intervals.filter(holdsTruth).length / intervals.length;
    test.info().annotations.push({
      type: "coverage",
      description: `${intervals.filter(holdsTruth).length} of ${intervals.length} intervals, ${parameters.length} numbers`,
    });
    expect(coverage).toBeGreaterThanOrEqual(LOWEST_COVERAGE);
    for (const kind of ["share", "mean"]) {
      const lengths = parameters.flatMap((found) =>
        found.kind === kind && found.length !== null ? [found.length] : [],
      );
      expect(Math.abs(sum(lengths) / lengths.length - 1), `length for a ${kind}`).toBeLessThan(LENGTH_OFF);
    }
  });

  await test.step("predicted and actual medians stand apart as in the model", () => {
    const told = Object.fromEntries(
      items.flatMap(({ question, estimate }) =>
        (estimate?.gaps ?? []).map(({ shift }) => [question.id, shift]),
      ),
    );
    expect(Object.keys(told)).toEqual(["examples_today", "examples_five_years", "examples_long_run"]);
    // Orders of magnitude: medians lie within a few steps of the model's, each 0.2.
    for (const [id, shift, within] of GAPS)
      expect(Math.abs((told[id] ?? NaN) - shift), id).toBeLessThan(within);
  });

  await test.step("the page of the round draws every question", async () => {
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.goto(url(`/studies/${studyId}/results`));
    // In the model 0.23 of the scale's length, and no other question more than 0.17.
    await expect(page.getByRole("heading", { level: 1 })).toContainText(
      "Alignment research that may also advance capability should not be done",
    );
    const drawn = page.getByRole("main").getByRole("article");
    await expect(drawn).toHaveCount(questions.length);
    const texts = questions.filter(({ kind }) => kind === "text").length;
    await expect(drawn.filter({ has: page.locator("figure svg") })).toHaveCount(questions.length - texts);
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await expectNoSidewaysScroll(page);
    }
    expect(complaints).toEqual([]);
  });
});

/** How many standard errors a count of people is from what a share of all would be. */
function errorsOff(count: number, share: number): number {
  return Math.abs(count - PEOPLE * share) / Math.sqrt(PEOPLE * share * (1 - share));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
