import { randomBytes, randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { url } from "./journey.ts";

/** Calls a mutation the way the app's own pages do, with the cookies of `page`. */
export async function mutate<Result>(page: Page, procedure: string, input: unknown): Promise<Result> {
  const response = await page.request.post(url(`/api/trpc/${procedure}`), {
    headers: { "content-type": "application/json", origin: process.env["PLUMBLINE_E2E_URL"]! },
    data: input,
  });
  const body = (await response.json()) as { result?: { data: { json: Result } } };
  expect(response.status(), `${procedure}: ${JSON.stringify(body)}`).toBe(200);
  return body.result!.data.json;
}

const AGREEMENT = ["Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"];

/** Two questions through both lenses: enough for every step of the way, short enough for a journey. */
export const SHORT_INSTRUMENT = {
  format: 1,
  title: "Short survey",
  intro: "Two questions.",
  crowd: "the people who answer this round",
  consent: { version: 1, text: "Your answers are stored without your name." },
  sections: [
    {
      id: "views",
      title: "Views",
      intro: "",
      questions: [
        {
          id: "exclude",
          kind: "choice",
          version: 1,
          text: "Safety and capability exclude each other.",
          help: "Exclude: work on one hinders the other.",
          own: true,
          crowd: "distribution",
          order: "own-first",
          segment: false,
          spec: {
            options: AGREEMENT.map((label) => ({ label })),
            ordered: true,
            many: false,
            direction: { unit: "levels", higher: "more in agreement", lower: "less in agreement" },
          },
        },
      ],
    },
    {
      id: "tax",
      title: "Tax",
      intro: "",
      questions: [
        {
          id: "sign",
          kind: "distribution",
          version: 1,
          text: "What is the sign of the tax?",
          help: "",
          own: true,
          crowd: "distribution",
          order: "own-first",
          segment: false,
          spec: {
            bins: ["Negative", "About zero", "Positive"].map((label, index) => ({
              label,
              detail: "",
              score: index - 1,
            })),
            ordered: true,
            thresholds: [],
            direction: { unit: "steps", higher: "more positive", lower: "more negative" },
          },
        },
      ],
    },
  ],
};

interface OpenRound {
  studyId: string;
  roundId: string;
  slug: string;
  link: string;
}

/** A study that asks {@link SHORT_INSTRUMENT}, with an open round. */
export async function openShortRound(page: Page, title: string): Promise<OpenRound> {
  return openRoundOf(page, { ...SHORT_INSTRUMENT, title });
}

/** A study that asks this, with an open round. */
export async function openRoundOf(page: Page, definition: { title: string }): Promise<OpenRound> {
  const { studyId } = await mutate<{ studyId: string }>(page, "studies.create", {
    title: definition.title,
    template: "blank",
    simulated: false,
  });
  await mutate(page, "instruments.save", { studyId, version: 1, revision: 1, definition });
  const { id, slug } = await mutate<{ id: string; slug: string }>(page, "rounds.open", {
    studyId,
    minimumN: 10,
    batch: 10,
  });
  return { studyId, roundId: id, slug, link: url(`/r/${slug}`) };
}

/** One made-up respondent of the short survey, through the same procedures as the page. */
export async function answerShortSurvey(page: Page, slug: string, person: number): Promise<void> {
  const code = randomBytes(16).toString("base64url");
  await mutate(page, "respond.begin", { slug, code, consentVersion: 1 });
  const option = person % 3;
  await mutate(page, "respond.submit", {
    slug,
    code,
    key: randomUUID(),
    revision: 0,
    answers: {
      exclude: {
        own: { answer: { options: [option] } },
        crowd: { answer: { form: "distribution", masses: [0, 10, 20, 40, 30] } },
      },
      sign: {
        own: { answer: { masses: [60 + person, 40 - person, 0] } },
        crowd: { answer: { masses: [20, 30, 50] } },
      },
    },
  });
}
