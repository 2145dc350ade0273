import { and, eq, like } from "drizzle-orm";
import type { Transaction } from "@plumbline/db/client";
import { respondent, submission } from "@plumbline/db/schema/answers";
import { instrument } from "@plumbline/db/schema/instrument";
import { release } from "@plumbline/db/schema/release";
import { round } from "@plumbline/db/schema/round";
import type { Arms } from "@plumbline/instrument/arms";
import { questionsOf, type Instrument } from "@plumbline/instrument/instrument";
import { askedOf, kindOf } from "@plumbline/instrument/question";
import { SEEDS } from "@plumbline/instrument/randomisation";
import type { Responses } from "@plumbline/instrument/response";
import { countSubmission, emptyRoundTally, packRoundTally } from "@plumbline/instrument/round-tally";
import { seededRandom, type Random } from "@plumbline/analytics/random";
import type { AuthorizedRoundId, AuthorizedStudyId } from "../access/authorize.ts";
import { refuse } from "../errors.ts";
import { hashOf, respondentsInstrument } from "../instruments/definition.ts";
import { latestInstrument } from "../instruments/reads.ts";
import { drawnFor } from "../respond/drawn.ts";
import { acceptedResponses } from "../respond/sheet.ts";
import { releaseId, type Chance } from "../releases/cut.ts";

/** Simulated answers live in a round of their own, so that they can never be mixed with somebody's. */
export const SIMULATED_ROUND = 0;
/** The copy of the instrument they were made from; the study's own versions start at 1. */
const SIMULATED_VERSION = 0;
const ROWS_PER_INSERT = 500;
/** One in twelve lenses is declined, about what long opinion surveys see. */
const DECLINE_RATE = 1 / 12;

/** Made-up answers of one person: a leaning of their own, and kinds that answer by it. */
export function simulateResponses(definition: Instrument, random: Random): Responses {
  const leaning = (random.next() + random.next() + random.next()) / 3;
  const responses: Responses = {};
  for (const question of questionsOf(definition)) {
    const { own, crowd } = kindOf(question).simulate(askedOf(question), leaning, random);
    const declines = random.next() < DECLINE_RATE;
    responses[question.id] = {
      ...(own === undefined ? {} : { own: declines ? { decline: "dont-know" as const } : { answer: own } }),
      ...(crowd === undefined
        ? {}
        : { crowd: declines ? { decline: "dont-know" as const } : { answer: crowd } }),
    };
  }
  return responses;
}

export async function simulateRound(
  tx: Transaction,
  studyId: AuthorizedStudyId,
  respondents: number,
  chance: Chance,
  now: Date,
): Promise<AuthorizedRoundId> {
  const definition = respondentsInstrument((await latestInstrument(tx, studyId, true)).definition);
  await removeSimulated(tx, studyId);
  if (questionsOf(definition).length === 0) refuse("nothing-to-ask");
  const random = seededRandom(chance.randomInt(2 ** 32));
  const people = Array.from({ length: respondents }, () => simulatePerson(definition, random));
  return insertFinishedRound(
    tx,
    {
      studyId,
      number: SIMULATED_ROUND,
      version: SIMULATED_VERSION,
      origin: "simulated",
      definition,
      answers: people.map(({ answers }) => answers),
      arms: people.map(({ arms }) => arms),
    },
    chance,
    now,
  );
}

/** Somebody who answers what their own sheet would ask of them. */
function simulatePerson(definition: Instrument, random: Random): { answers: Responses; arms: Arms } {
  const { arms, counted } = drawnFor(definition, random.integer(SEEDS));
  return { answers: counted(acceptedResponses(definition, simulateResponses(definition, random))), arms };
}

/** Takes the simulated round away, with everything made from it. */
export async function removeSimulated(tx: Transaction, studyId: AuthorizedStudyId): Promise<boolean> {
  const removed = await tx
    .delete(round)
    .where(and(eq(round.studyId, studyId), eq(round.origin, "simulated")))
    .returning({ id: round.id });
  await tx
    .delete(respondent)
    .where(and(eq(respondent.studyId, studyId), like(respondent.ref, "simulated:%")));
  await tx
    .delete(instrument)
    .where(and(eq(instrument.studyId, studyId), eq(instrument.version, SIMULATED_VERSION)));
  return removed.length > 0;
}

export interface FinishedRound {
  studyId: AuthorizedStudyId;
  number: number;
  version: number;
  origin: "simulated" | "imported";
  definition: Instrument;
  answers: Responses[];
  /** Of the same people; left out where nothing was drawn for them. */
  arms?: Arms[];
}

/** Writes a round that comes with all of its answers: closed from the start, with one release. */
export async function insertFinishedRound(
  tx: Transaction,
  { studyId, number, version, origin, definition, answers, arms = [] }: FinishedRound,
  chance: Chance,
  now: Date,
): Promise<AuthorizedRoundId> {
  const [stored] = await tx
    .insert(instrument)
    .values({ studyId, version, definition, hash: hashOf(definition), frozenAt: now })
    .returning({ id: instrument.id });
  const [made] = await tx
    .insert(round)
    .values({
      studyId,
      instrumentId: stored!.id,
      number,
      slug: chance.randomToken(9),
      state: "closed",
      closedAt: now,
      origin,
    })
    .returning({ id: round.id });
  const roundId = made!.id as AuthorizedRoundId;
  const tally = emptyRoundTally(definition);
  for (let from = 0; from < answers.length; from += ROWS_PER_INSERT) {
    const batch = answers.slice(from, from + ROWS_PER_INSERT);
    const people = await tx
      .insert(respondent)
      .values(batch.map(() => ({ studyId, ref: `${origin}:${chance.randomToken(16)}` })))
      .returning({ id: respondent.id });
    await tx.insert(submission).values(
      batch.map((responses, index) => ({
        roundId,
        respondentId: people[index]!.id,
        number: 1,
        answers: responses,
        arms: arms[from + index] ?? {},
        releasedIn: 1,
      })),
    );
    for (const responses of batch) countSubmission(tally, definition, responses, 1);
  }
  await tx.insert(release).values({
    id: releaseId(chance),
    roundId,
    number: 1,
    n: tally.n,
    tally: packRoundTally(tally),
    final: true,
  });
  return roundId;
}
