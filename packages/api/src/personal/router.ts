import { withinForAddress } from "../limits/limits.ts";
import { publicProcedure, router } from "../trpc.ts";
import { personalResult } from "./reads.ts";
import { personalInput } from "./schema.ts";

/** What a respondent sees of their own answers. Reading is a mutation, so that the code travels in a body. */
export const personalRouter = router({
  result: publicProcedure.input(personalInput).mutation(async ({ ctx, input }) => {
    await withinForAddress(ctx, "compare");
    return personalResult(ctx.db, input);
  }),
});
