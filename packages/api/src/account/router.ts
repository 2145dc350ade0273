import { z } from "zod";
import { revokeAllSessions } from "@plumbline/auth/sessions";
import { signedInProcedure } from "../access/procedures.ts";
import { publicProcedure, router } from "../trpc.ts";
import { setUpInput } from "./schema.ts";
import { setUp, setUpTokenState } from "./set-up.ts";

export const accountRouter = router({
  /** Asked by POST, so that the token stays out of URLs and logs. */
  setUpState: publicProcedure
    .input(z.strictObject({ token: z.string().max(200) }))
    .mutation(({ ctx, input }) => setUpTokenState(ctx.db, input.token)),

  setUp: publicProcedure.input(setUpInput).mutation(async ({ ctx, input }) => {
    const { userId } = await setUp(ctx.db, input, ctx.now());
    ctx.headers?.append("set-cookie", await ctx.startSession(userId));
  }),

  signOutEverywhere: signedInProcedure
    .input(z.strictObject({}))
    .mutation(({ ctx }) => revokeAllSessions(ctx.db, ctx.user.id)),
});
