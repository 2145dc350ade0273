import { asc, and, gt } from "drizzle-orm";
import type { Executor } from "@plumbline/db/client";
import { submission } from "@plumbline/db/schema/answers";
import type { Arms } from "@plumbline/instrument/arms";
import type { Instrument } from "@plumbline/instrument/instrument";
import type { Responses } from "@plumbline/instrument/response";
import type { AuthorizedRoundId } from "../access/authorize.ts";
import { shuffled } from "../random-order.ts";
import { countedIn } from "../releases/recompute.ts";
import { storedArms, storedResponses } from "../respond/stored.ts";

export interface ExportRow {
  /** Fresh for every file and derived from nothing: two files cannot be joined by it. */
  rowId: string;
  responses: Responses;
  arms: Arms;
}

/** The answers counted in a release, under new ids and in a new order. */
export async function exportRows(
  db: Executor,
  roundId: AuthorizedRoundId,
  release: number,
  definition: Instrument,
  chance: { randomToken(bytes: number): string; randomInt(bound: number): number },
): Promise<ExportRow[]> {
  const people: Omit<ExportRow, "rowId">[] = [];
  let after = "";
  for (;;) {
    const page = await db
      .select({ id: submission.id, answers: submission.answers, arms: submission.arms })
      .from(submission)
      .where(and(countedIn(roundId, release), gt(submission.id, after)))
      .orderBy(asc(submission.id))
      .limit(1000);
    for (const { answers, arms } of page) {
      people.push({ responses: storedResponses(definition, answers), arms: storedArms(arms) });
    }
    if (page.length < 1000) break;
    after = page.at(-1)!.id;
  }
  return shuffled(people, chance.randomInt).map((person) => ({
    // A letter first: neither a formula nor a number begins with it.
    rowId: `r${chance.randomToken(16)}`,
    ...person,
  }));
}
