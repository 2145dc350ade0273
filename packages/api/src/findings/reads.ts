import type { Instrument } from "@plumbline/instrument/instrument";
import { inLanguage } from "@plumbline/instrument/translation";
import type { Locale } from "@plumbline/instrument/words/locales";
import { authorizeRound, authorizeStudy } from "../access/authorize.ts";
import type { Context } from "../context.ts";
import { refuse } from "../errors.ts";
import { instrumentOfRound } from "../instruments/reads.ts";
import { releaseFindings, releaseHead, type ReleaseHead } from "../releases/reads.ts";
import { roundHead, type RoundHead } from "../rounds/reads.ts";
import type { Finding, Findings } from "./findings.ts";

/** One release, for files made of it. */
export interface ReleasedRound {
  studyTitle: string;
  round: RoundHead;
  release: ReleaseHead;
  findings: Findings & { items: Finding[] };
  /** What the round asked, as its author wrote it. */
  definition: Instrument;
}

/** One question of one release, for files made of it. */
export interface ReleasedQuestion {
  studyTitle: string;
  round: RoundHead;
  release: ReleaseHead;
  finding: Finding & { estimate: NonNullable<Finding["estimate"]> };
  /** Comparisons the p-values are corrected for. */
  family: number;
}

/** No release has a longer number, and no longer one fits the column. */
const RELEASE_NUMBER = /^[1-9]\d{0,8}$/;

/**
 * What a download of one question shows. A file is not JSON, so it has a route and no procedure; this is what the
 * route calls. Read in a language of the interface, or as it was written and otherwise in English.
 *
 * @throws Refusal `not-found` for a round of another study, a release or a question that does not exist; `too-few`
 *   below the minimum n.
 */
export async function releasedQuestion(
  ctx: Pick<Context, "db" | "user">,
  { questionId, ...input }: ReleaseInput & { questionId: string },
): Promise<ReleasedQuestion> {
  const { findings, studyTitle, round, release } = await releasedRound(ctx, input);
  const finding = findings.items.find(({ question }) => question.id === questionId);
  if (!finding) refuse("not-found");
  if (!finding.estimate) refuse("too-few");
  return {
    studyTitle,
    round,
    release,
    finding: { ...finding, estimate: finding.estimate },
    family: findings.family,
  };
}

interface ReleaseInput {
  studyId: string;
  roundId: string;
  number: string;
  locale?: Locale;
}

/**
 * What a download of a whole release is made of, likewise.
 *
 * @throws Refusal `not-found` for a round of another study or a release that does not exist; `too-few` below the
 *   minimum n.
 */
export async function releasedRound(
  ctx: Pick<Context, "db" | "user">,
  input: ReleaseInput,
): Promise<ReleasedRound> {
  const { studyId } = await authorizeStudy(ctx.db, ctx.user, input.studyId, "read");
  const roundId = await authorizeRound(ctx.db, studyId, input.roundId);
  if (!RELEASE_NUMBER.test(input.number)) refuse("not-found");
  const release = await releaseHead(ctx.db, roundId, Number(input.number));
  if (!release) refuse("not-found");
  const { definition } = await instrumentOfRound(ctx.db, roundId);
  const { title } = input.locale ? inLanguage(definition, input.locale) : definition;
  const { items, ...findings } = await releaseFindings(ctx.db, roundId, release, input.locale);
  if (!items) refuse("too-few");
  return {
    studyTitle: title,
    round: await roundHead(ctx.db, studyId, roundId),
    release,
    findings: { ...findings, items },
    definition,
  };
}
