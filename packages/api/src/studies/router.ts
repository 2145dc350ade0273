import { z } from "zod";
import { signedInProcedure, studyIdInput, studyProcedure } from "../access/procedures.ts";
import { recordAudit } from "../audit.ts";
import { router } from "../trpc.ts";
import { studiesOf, studyOverview } from "./reads.ts";
import { createStudyInput, deleteStudyInput, renameStudyInput } from "./schema.ts";
import { archiveStudy, createStudy, deleteStudy, duplicateStudy, renameStudy } from "./writes.ts";

export const studiesRouter = router({
  list: signedInProcedure.input(z.void()).query(({ ctx }) => studiesOf(ctx.db, ctx.user.id)),

  create: signedInProcedure.input(createStudyInput).mutation(({ ctx, input }) =>
    ctx.db.transaction(async (tx) => {
      const studyId = await createStudy(tx, ctx.user.id, input, ctx, ctx.now());
      await recordAudit(tx, {
        studyId,
        userId: ctx.user.id,
        action: "study.create",
        detail: { template: input.template },
      });
      return { studyId };
    }),
  ),

  overview: studyProcedure("read")
    .input(studyIdInput)
    .query(async ({ ctx }) => ({ ...(await studyOverview(ctx.db, ctx.studyId)), role: ctx.role })),

  rename: studyProcedure("edit")
    .input(renameStudyInput)
    .mutation(({ ctx, input: { title } }) =>
      ctx.db.transaction(async (tx) => {
        await renameStudy(tx, ctx.studyId, title);
        await recordAudit(tx, { studyId: ctx.studyId, userId: ctx.user.id, action: "study.rename" });
      }),
    ),

  duplicate: studyProcedure("edit")
    .input(studyIdInput)
    .mutation(({ ctx }) =>
      ctx.db.transaction(async (tx) => {
        const studyId = await duplicateStudy(tx, ctx.studyId, ctx.user.id);
        await recordAudit(tx, {
          studyId,
          userId: ctx.user.id,
          action: "study.duplicate",
          detail: { from: ctx.studyId },
        });
        return { studyId };
      }),
    ),

  archive: studyProcedure("own")
    .input(studyIdInput.extend({ archived: z.boolean() }))
    .mutation(({ ctx, input: { archived } }) =>
      ctx.db.transaction(async (tx) => {
        await archiveStudy(tx, ctx.studyId, archived ? ctx.now() : null);
        await recordAudit(tx, {
          studyId: ctx.studyId,
          userId: ctx.user.id,
          action: archived ? "study.archive" : "study.restore",
        });
      }),
    ),

  delete: studyProcedure("own")
    .input(deleteStudyInput)
    .mutation(({ ctx, input: { title } }) =>
      ctx.db.transaction(async (tx) => {
        await deleteStudy(tx, ctx.studyId, title);
        await recordAudit(tx, { studyId: ctx.studyId, userId: ctx.user.id, action: "study.delete" });
      }),
    ),
});
