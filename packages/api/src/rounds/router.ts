import { recordAudit } from "../audit.ts";
import { roundIdInput, roundProcedure, studyIdInput, studyProcedure } from "../access/procedures.ts";
import { refuse } from "../errors.ts";
import { router } from "../trpc.ts";
import { roundsOfStudy } from "./reads.ts";
import { openRoundInput, simulateInput } from "./schema.ts";
import { removeSimulated, simulateRound } from "./simulate.ts";
import { closeRound, openRound } from "./writes.ts";

export const roundsRouter = router({
  list: studyProcedure("read")
    .input(studyIdInput)
    .query(({ ctx }) => roundsOfStudy(ctx.db, ctx.studyId)),

  open: studyProcedure("run")
    .input(openRoundInput)
    .mutation(async ({ ctx, input: { studyId, ...settings } }) => {
      const opened = await openRound(ctx.db, ctx.studyId, settings, ctx, ctx.now());
      await recordAudit(ctx.db, {
        studyId,
        userId: ctx.user.id,
        action: "round.open",
        detail: { number: opened.number, hash: opened.hash },
      });
      return opened;
    }),

  close: roundProcedure("run")
    .input(roundIdInput)
    .mutation(async ({ ctx, input: { studyId } }) => {
      const closed = await closeRound(ctx.db, ctx.studyId, ctx.roundId, ctx);
      await recordAudit(ctx.db, { studyId, userId: ctx.user.id, action: "round.close" });
      return closed;
    }),

  simulate: studyProcedure("run")
    .input(simulateInput)
    .mutation(async ({ ctx, input: { studyId, respondents } }) => {
      const roundId = await ctx.db.transaction((tx) =>
        simulateRound(tx, ctx.studyId, respondents, ctx, ctx.now()),
      );
      await recordAudit(ctx.db, {
        studyId,
        userId: ctx.user.id,
        action: "round.simulate",
        detail: { respondents },
      });
      return { roundId };
    }),

  removeSimulated: studyProcedure("run")
    .input(studyIdInput)
    .mutation(async ({ ctx, input: { studyId } }) => {
      const removed = await ctx.db.transaction((tx) => removeSimulated(tx, ctx.studyId));
      if (!removed) refuse("not-found");
      await recordAudit(ctx.db, { studyId, userId: ctx.user.id, action: "round.remove-simulated" });
    }),
});
