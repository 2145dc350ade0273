import { randomBytes, randomUUID } from "node:crypto";
import type { Sheet } from "@plumbline/api/respond/sheet";
import { drawingOf, drawnArms, type Arms } from "@plumbline/instrument/arms";
import type { Instrument } from "@plumbline/instrument/instrument";
import { answersAsked, askedIn } from "@plumbline/instrument/way";
import { opinionsOf } from "./people.ts";

/** One person as the test knows them: in which arms, and asked what. */
export interface Asked {
  arms: Arms;
  questions: ReadonlySet<string>;
}

interface OpenRound {
  origin: string;
  slug: string;
  definition: Instrument;
}

/** As many requests are under way at once as a seminar room makes when it is told to begin. */
const AT_ONCE = 8;

/** Everybody from 0 to `people` − 1 answers the whole survey, a few at a time. */
export async function answerAll(round: OpenRound, people: number): Promise<Asked[]> {
  const asked: Asked[] = [];
  let next = 0;
  const answerNext = async (): Promise<void> => {
    while (next < people) {
      const person = next++;
      asked[person] = await answerAs(person, round);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, answerNext));
  return asked;
}

/** The way of the page: a sheet under a code, the arms of its seed, answers to what is asked, and one submit. */
async function answerAs(person: number, round: OpenRound): Promise<Asked> {
  const { slug, definition } = round;
  const sheet = { slug, code: randomBytes(16).toString("base64url") };
  const { seed, revision } = await post<Sheet>(round, "respond.begin", {
    ...sheet,
    consentVersion: definition.consent.version,
  });
  const arms = drawnArms(drawingOf(definition), seed);
  const opinions = opinionsOf(definition, person);
  const answers = answersAsked(definition, opinions, arms);
  const { outcome } = await post<{ outcome: string }>(round, "respond.submit", {
    ...sheet,
    key: randomUUID(),
    revision,
    answers: person % SENDS_EVERYTHING === 0 ? opinions : answers,
  });
  if (outcome !== "submitted") throw new Error(`Person ${person}: ${outcome}`);
  return { arms, questions: askedIn(definition, opinions, arms) };
}

/** Every fifth sends answers to questions that are not asked of them, too: it is the server that leaves them out. */
const SENDS_EVERYTHING = 5;

async function post<Result>({ origin }: OpenRound, procedure: string, input: unknown): Promise<Result> {
  const response = await fetch(`${origin}/api/trpc/${procedure}`, {
    method: "POST",
    headers: { "content-type": "application/json", origin },
    body: JSON.stringify(input),
  });
  const body = (await response.json()) as { result?: { data: { json: Result } } };
  if (!response.ok || !body.result)
    throw new Error(`${procedure}: ${response.status} ${JSON.stringify(body)}`);
  return body.result.data.json;
}
