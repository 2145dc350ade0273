import { randomUUID } from "node:crypto";
import type { Context } from "../context.ts";
import { exportBundle } from "../exports/reads.ts";
import { releasedQuestion } from "../findings/reads.ts";
import { createCaller } from "../root.ts";
import { answersOf, survey } from "./survey.ts";
import type { Belongings } from "./world.ts";

/** A request each procedure accepts, for somebody with these belongings and the right to it. */
export const REQUESTS: Record<string, (its: Belongings) => unknown> = {
  "account.setUp": () => ({ token: "never-issued", name: "Eve", email: "eve@example.org" }),
  "account.setUpState": () => ({ token: "never-issued" }),
  "account.signOutEverywhere": () => ({}),
  "imports.append": ({ fileId }) => ({ fileId, index: 0, text: "q1,q2\n" }),
  "imports.begin": () => ({ name: "file.csv", size: 6, chunks: 1 }),
  "imports.commit": ({ fileId, mapping }) => ({ fileId, mapping }),
  "imports.discard": ({ fileId }) => ({ fileId }),
  "imports.dryRun": ({ fileId, mapping }) => ({ fileId, mapping }),
  "imports.propose": ({ fileId }) => ({ fileId }),
  "instruments.latest": ({ studyId }) => ({ studyId }),
  "instruments.save": ({ studyId }) => ({ studyId, version: 1, revision: 1, definition: survey("Changed") }),
  "personal.result": ({ slug, code }) => ({ slug, code }),
  "releases.results": ({ studyId, roundId }) => ({ studyId, roundId }),
  "respond.begin": ({ slug }) => ({ slug, code: "AAAAAAAAAAAAAAAAAAAAAA", consentVersion: 3 }),
  "respond.save": ({ slug, code, revision }) => ({ slug, code, revision, answers: {}, partial: {} }),
  "respond.sheet": ({ slug, code }) => ({ slug, code }),
  "respond.submit": ({ slug, code, revision }) => {
    const answers = { pause: answersOf(1).pause };
    return { slug, code, revision, key: randomUUID(), answers };
  },
  "respond.survey": ({ slug }) => ({ slug }),
  "respond.withdraw": ({ slug, code }) => ({ slug, code, key: randomUUID() }),
  "rounds.close": ({ openStudyId, openRoundId }) => ({ studyId: openStudyId, roundId: openRoundId }),
  "rounds.list": ({ studyId }) => ({ studyId }),
  "rounds.open": ({ studyId }) => ({ studyId }),
  "rounds.removeSimulated": ({ studyId }) => ({ studyId }),
  "rounds.simulate": ({ studyId }) => ({ studyId, respondents: 20 }),
  "studies.archive": ({ studyId }) => ({ studyId, archived: true }),
  "studies.create": () => ({ title: "New", template: "blank" }),
  "studies.delete": ({ studyId, definition }) => ({ studyId, title: definition.title }),
  "studies.duplicate": ({ studyId }) => ({ studyId }),
  "studies.list": () => undefined,
  "studies.overview": ({ studyId }) => ({ studyId }),
  "studies.rename": ({ studyId }) => ({ studyId, title: "Renamed" }),
  exportBundle: ({ studyId, roundId }) => ({ studyId, roundId }),
  releasedQuestion: ({ studyId, roundId }) => ({ studyId, roundId, number: "1", questionId: "pause" }),
};

type Verb = (input: unknown) => Promise<unknown>;

/** The procedure, or the function behind a download's route, as a function of its input. */
export function verbOf(context: Context, path: string): Verb {
  if (path === "exportBundle")
    return (input) => exportBundle(context, input as { studyId: string; roundId: string });
  if (path === "releasedQuestion") {
    return (input) => releasedQuestion(context, input as Parameters<typeof releasedQuestion>[1]);
  }
  const caller = createCaller(context) as unknown as Record<string, Record<string, Verb>>;
  const [router = "", name = ""] = path.split(".");
  return (input) => caller[router]![name]!(input);
}
