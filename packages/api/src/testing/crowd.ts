import type { Database } from "@plumbline/db/client";
import { inbox, respondent } from "@plumbline/db/schema/answers";
import type { Responses } from "@plumbline/instrument/response";
import { answersOf } from "./survey.ts";
import type { OpenRound } from "./rounds.ts";

/** Many people at once, whose answers lie in the inbox as the respondent's way leaves them there. */
export class Crowd {
  private readonly sent: number[];

  private constructor(
    private readonly db: Database,
    private readonly roundId: string,
    readonly ids: readonly string[],
  ) {
    this.sent = ids.map(() => 0);
  }

  static async of(db: Database, { studyId, roundId }: OpenRound, people: number): Promise<Crowd> {
    if (people === 0) return new Crowd(db, roundId, []);
    const rows = Array.from({ length: people }, (_, person) => ({ studyId, ref: `${roundId} ${person}` }));
    const made = await db
      .insert(respondent)
      .values(rows)
      .returning({ id: respondent.id, ref: respondent.ref });
    const byRef = new Map(made.map(({ id, ref }) => [ref, id]));
    return new Crowd(
      db,
      roundId,
      rows.map(({ ref }) => byRef.get(ref)!),
    );
  }

  /** Sends the answers of these people, each counted from 0; null takes theirs back. */
  async send(
    people: readonly number[],
    answers: (person: number) => Responses | null = answersOf,
  ): Promise<void> {
    if (people.length === 0) return;
    await this.db.insert(inbox).values(
      people.map((person) => ({
        roundId: this.roundId,
        respondentId: this.ids[person]!,
        number: (this.sent[person]! += 1),
        answers: answers(person),
      })),
    );
  }
}

/** The whole numbers from `from` up to the one before `to`. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
