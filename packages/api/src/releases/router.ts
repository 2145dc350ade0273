import { z } from "zod";
import { roundIdInput, roundProcedure } from "../access/procedures.ts";
import { instrumentOfRound } from "../instruments/reads.ts";
import { roundHead } from "../rounds/reads.ts";
import { router } from "../trpc.ts";
import { releaseFindings, releaseHead } from "./reads.ts";

export const releasesRouter = router({
  /** What the chart page shows: the newest release of a round, or the numbered one. */
  results: roundProcedure("read")
    .input(roundIdInput.extend({ number: z.number().int().positive().max(1_000_000).optional() }))
    .query(async ({ ctx, input }) => {
      const head = await releaseHead(ctx.db, ctx.roundId, input.number);
      const { definition, hash, version } = await instrumentOfRound(ctx.db, ctx.roundId);
      return {
        round: await roundHead(ctx.db, ctx.studyId, ctx.roundId),
        instrument: { title: definition.title, crowd: definition.crowd, hash, version },
        release: head,
        findings: head && (await releaseFindings(ctx.db, ctx.roundId, head)),
      };
    }),
});
