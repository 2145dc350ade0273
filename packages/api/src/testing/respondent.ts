import { randomUUID } from "node:crypto";
import type { Database } from "@plumbline/db/client";
import type { Responses } from "@plumbline/instrument/response";
import { beginSheet, submitSheet, withdrawSheet } from "../respond/writes.ts";
import { chance } from "./context.ts";
import { survey } from "./survey.ts";

const CONSENT = survey().consent.version;

/** Somebody with the link of a round, who keeps their code and the revision they saw last. */
export class Respondent {
  readonly code = chance.randomToken(16);
  revision = 0;

  constructor(
    private readonly db: Database,
    private readonly slug: string,
  ) {}

  async begin(): Promise<this> {
    const sheet = await beginSheet(this.db, { ...this.sheet, consentVersion: CONSENT }, chance);
    this.revision = sheet.revision;
    return this;
  }

  async submit(answers: Responses, key: string = randomUUID()): Promise<number> {
    const done = await submitSheet(this.db, { ...this.sheet, key, revision: this.revision, answers });
    if (done.outcome !== "submitted") throw new Error("The sheet was saved elsewhere.");
    this.revision = done.revision;
    return done.number;
  }

  async withdraw(key: string = randomUUID()): Promise<void> {
    this.revision = (await withdrawSheet(this.db, { ...this.sheet, key })).revision;
  }

  get sheet() {
    return { slug: this.slug, code: this.code };
  }
}

/** So many people who have begun. */
export async function newRespondents(db: Database, slug: string, people: number): Promise<Respondent[]> {
  const respondents = Array.from({ length: people }, () => new Respondent(db, slug));
  for (const respondent of respondents) await respondent.begin();
  return respondents;
}
