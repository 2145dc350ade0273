import { publicInstrument } from "../instruments/definition.ts";
import { withinForAddress, withinForSheet } from "../limits/limits.ts";
import { cutIfDue } from "../releases/cut.ts";
import { publicProcedure, router } from "../trpc.ts";
import type { Context } from "../context.ts";
import type { AuthorizedRoundId } from "../access/authorize.ts";
import { beginInput, saveInput, sheetInput, submitInput, surveyInput, withdrawInput } from "./schema.ts";
import { countedResponses, findSheet, publicRound, type Sheet } from "./sheet.ts";
import { beginSheet, saveSheet, submitSheet, withdrawSheet } from "./writes.ts";

/**
 * The respondent's way. No account: whoever holds the code holds the sheet. The code travels in the body of a
 * POST, never in a URL, so that no log along the way has it; hence reading is a mutation too.
 */
export const respondRouter = router({
  /** What is asked, for whoever has the link. Nothing in it depends on anybody's answers. */
  survey: publicProcedure.input(surveyInput).query(async ({ ctx, input }) => {
    const { definition, state, number } = await publicRound(ctx.db, input.slug);
    return { definition: publicInstrument(definition), state, number };
  }),

  begin: publicProcedure.input(beginInput).mutation(async ({ ctx, input }) => {
    await withinForAddress(ctx, "begin");
    return beginSheet(ctx.db, input, ctx);
  }),

  sheet: publicProcedure.input(sheetInput).mutation(async ({ ctx, input }) => {
    const round = await publicRound(ctx.db, input.slug);
    const { respondentId, ...sheet } = await findSheet(ctx.db, round, input.code);
    return {
      state: round.state,
      sheet: sheet satisfies Sheet,
      /** Once nothing can change any more: what the final release holds, whatever the draft says. */
      counted: round.state === "closed" ? await countedResponses(ctx.db, round, respondentId) : null,
    };
  }),

  save: publicProcedure.input(saveInput).mutation(async ({ ctx, input }) => {
    await withinForSheet(ctx, "save", input.code);
    return saveSheet(ctx.db, input);
  }),

  submit: publicProcedure.input(submitInput).mutation(async ({ ctx, input }) => {
    await withinForSheet(ctx, "submit", input.code);
    const { roundId, ...outcome } = await submitSheet(ctx.db, input);
    if (outcome.outcome === "submitted") deferCut(ctx, roundId);
    return outcome;
  }),

  withdraw: publicProcedure.input(withdrawInput).mutation(async ({ ctx, input }) => {
    await withinForSheet(ctx, "submit", input.code);
    const { roundId, revision } = await withdrawSheet(ctx.db, input);
    deferCut(ctx, roundId);
    return { revision };
  }),
});

/** A submit never waits for a release; whoever comes next cuts it should this process die first. */
function deferCut(ctx: Context, roundId: AuthorizedRoundId): void {
  ctx.defer(async () => {
    await cutIfDue(ctx.db, roundId, ctx);
  });
}
