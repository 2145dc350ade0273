import { z } from "zod";
import { instrumentSchema } from "@plumbline/instrument/instrument";
import { studyIdInput, studyProcedure } from "../access/procedures.ts";
import { recordAudit } from "../audit.ts";
import { router } from "../trpc.ts";
import { latestInstrument } from "./reads.ts";
import { saveInstrument } from "./writes.ts";

const saveInput = studyIdInput.extend({
  version: z.number().int().positive(),
  revision: z.number().int().positive(),
  definition: instrumentSchema,
});

export const instrumentsRouter = router({
  latest: studyProcedure("read")
    .input(studyIdInput)
    .query(({ ctx }) => latestInstrument(ctx.db, ctx.studyId)),

  save: studyProcedure("edit")
    .input(saveInput)
    .mutation(({ ctx, input: { studyId, definition, version, revision } }) =>
      ctx.db.transaction(async (tx) => {
        const outcome = await saveInstrument(tx, ctx.studyId, definition, { version, revision });
        if (outcome.outcome === "saved" && outcome.version > version) {
          await recordAudit(tx, {
            studyId,
            userId: ctx.user.id,
            action: "instrument.version",
            detail: { version: outcome.version },
          });
        }
        return outcome;
      }),
    ),
});
