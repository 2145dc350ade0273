import type { Database } from "@plumbline/db/client";
import type { AuthorizedRoundId, AuthorizedStudyId } from "../access/authorize.ts";
import { recordAudit } from "../audit.ts";
import { Refusal, refuse } from "../errors.ts";
import type { Chance } from "../releases/cut.ts";
import { acceptedResponses } from "../respond/sheet.ts";
import { insertFinishedRound } from "../rounds/simulate.ts";
import { insertStudy } from "../studies/writes.ts";
import { parseCsv, type CsvTable } from "./csv.ts";
import { discardFile, fileText } from "./files.ts";
import { instrumentFromMapping, type ImportMapping } from "./mapping.ts";
import { readRows } from "./read.ts";

/** The table of an uploaded file. @throws Refusal with the first sentence of what is wrong with it. */
export async function fileTable(
  db: Database,
  userId: string,
  fileId: string,
): Promise<{ name: string; table: CsvTable }> {
  const { name, text } = await fileText(db, userId, fileId);
  const parsed = parseCsv(text);
  if ("problems" in parsed) {
    const sentences = parsed.problems.slice(0, 5).map(({ message }) => message);
    throw new Refusal("invalid", sentences.join(" "));
  }
  return { name, table: parsed.table };
}

/** Makes a study with one closed round out of a file, whole or not at all. */
export async function commitImport(
  db: Database,
  userId: string,
  { fileId, mapping }: { fileId: string; mapping: ImportMapping },
  chance: Chance,
  now: Date,
): Promise<{ studyId: AuthorizedStudyId; roundId: AuthorizedRoundId; respondents: number }> {
  const { table } = await fileTable(db, userId, fileId);
  const made = instrumentFromMapping(mapping);
  if ("problems" in made) throw new Refusal("invalid", made.problems[0]);
  const { submissions, problems } = readRows(table, mapping);
  if (problems.length > 0) refuse("import-problems");
  if (submissions.length === 0)
    refuse("invalid", "No row of the file holds an answer in the mapped columns.");
  const answers = submissions.map((responses) => acceptedResponses(made.instrument, responses));
  return db.transaction(async (tx) => {
    // First, for it holds the file's row: a second commit waits here and then finds it gone.
    if (!(await discardFile(tx, userId, fileId))) refuse("not-found");
    const studyId = await insertStudy(tx, userId, mapping.title, null);
    const roundId = await insertFinishedRound(
      tx,
      { studyId, number: 1, version: 1, origin: "imported", definition: made.instrument, answers },
      chance,
      now,
    );
    await recordAudit(tx, {
      studyId,
      userId,
      action: "study.import",
      detail: { respondents: answers.length },
    });
    return { studyId, roundId, respondents: answers.length };
  });
}
