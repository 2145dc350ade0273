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
    .mutation(({ ctx, input: { studyId, ...settings } }) =>
      ctx.db.transaction(async (tx) => {
        const opened = await openRound(tx, ctx.studyId, settings, ctx, ctx.now());
        await recordAudit(tx, {
          studyId,
          userId: ctx.user.id,
          action: "round.open",
          detail: { number: opened.number, hash: opened.hash },
        });
        return opened;
      }),
    ),

  close: roundProcedure("run")
    .input(roundIdInput)
    .mutation(({ ctx, input: { studyId } }) =>
      ctx.db.transaction(async (tx) => {
        const closed = await closeRound(tx, ctx.studyId, ctx.roundId, ctx);
        await recordAudit(tx, { studyId, userId: ctx.user.id, action: "round.close" });
        return closed;
      }),
    ),

  simulate: studyProcedure("run")
    .input(simulateInput)
    .mutation(({ ctx, input: { studyId, respondents } }) =>
      ctx.db.transaction(async (tx) => {
        const roundId = await simulateRound(tx, ctx.studyId, respondents, ctx, ctx.now());
        await recordAudit(tx, {
          studyId,
          userId: ctx.user.id,
          action: "round.simulate",
          detail: { respondents },
        });
        return { roundId };
      }),
    ),

  removeSimulated: studyProcedure("run")
    .input(studyIdInput)
    .mutation(({ ctx, input: { studyId } }) =>
      ctx.db.transaction(async (tx) => {
        if (!(await removeSimulated(tx, ctx.studyId))) refuse("not-found");
        await recordAudit(tx, { studyId, userId: ctx.user.id, action: "round.remove-simulated" });
      }),
    ),
});
