import { z } from "zod";
import { publicProcedure } from "../trpc.ts";
import { refuse } from "../errors.ts";
import { authorizeRound, authorizeStudy } from "./authorize.ts";
import type { Verb } from "./rules.ts";

/** As ids are made; anything else cannot be one, and some characters the database would not even take. */
const id = z.string().regex(/^[A-Za-z0-9-]{1,64}$/, "This is not an id.");

export const studyIdInput = z.strictObject({ studyId: id });
export const roundIdInput = studyIdInput.extend({ roundId: id });

/** For anybody who is signed in. */
export const signedInProcedure = publicProcedure.use(({ ctx, next }) => {
  if (!ctx.user) refuse("not-signed-in");
  return next({ ctx: { user: ctx.user } });
});

const withStudyId = z.object({ studyId: id });
const withRoundId = z.object({ roundId: id });

/**
 * For members of the study named in the input whose role allows `verb`. The procedure must still declare its own
 * strict input; this reads the id from the raw input so that a refusal comes before any other validation.
 */
export function studyProcedure(verb: Verb) {
  return signedInProcedure.use(async ({ ctx, getRawInput, next }) => {
    const raw = withStudyId.safeParse(await getRawInput());
    if (!raw.success) refuse("invalid");
    const { studyId, role } = await authorizeStudy(ctx.db, ctx.user, raw.data.studyId, verb);
    return next({ ctx: { studyId, role } });
  });
}

/** As {@link studyProcedure}, for one round of the study. */
export function roundProcedure(verb: Verb) {
  return studyProcedure(verb).use(async ({ ctx, getRawInput, next }) => {
    const raw = withRoundId.safeParse(await getRawInput());
    if (!raw.success) refuse("invalid");
    return next({ ctx: { roundId: await authorizeRound(ctx.db, ctx.studyId, raw.data.roundId) } });
  });
}
