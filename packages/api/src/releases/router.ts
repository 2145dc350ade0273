import { z } from "zod";
import { inLanguage } from "@plumbline/instrument/translation";
import { DEFAULT_LOCALE, LOCALES } from "@plumbline/instrument/words/locales";
import { roundIdInput, roundProcedure } from "../access/procedures.ts";
import { framingsOf } from "../findings/framings.ts";
import { instrumentOfRound } from "../instruments/reads.ts";
import { roundHead } from "../rounds/reads.ts";
import { router } from "../trpc.ts";
import { releaseFindings, releaseHead } from "./reads.ts";

export const releasesRouter = router({
  /** What the chart page shows in a language: the newest release of a round, or the numbered one. */
  results: roundProcedure("read")
    .input(
      roundIdInput.extend({
        number: z.number().int().positive().max(1_000_000).optional(),
        locale: z.enum(LOCALES).default(DEFAULT_LOCALE),
      }),
    )
    .query(async ({ ctx, input }) => {
      const head = await releaseHead(ctx.db, ctx.roundId, input.number);
      const { definition, hash, version } = await instrumentOfRound(ctx.db, ctx.roundId);
      const { title, crowd } = inLanguage(definition, input.locale);
      const findings = head && (await releaseFindings(ctx.db, ctx.roundId, head, input.locale));
      return {
        round: await roundHead(ctx.db, ctx.studyId, ctx.roundId),
        instrument: { title, crowd, hash, version },
        release: head,
        findings,
        framings: framingsOf(definition, findings?.items ?? []),
      };
    }),
});
