import { signedInProcedure } from "../access/procedures.ts";
import { router } from "../trpc.ts";
import { commitImport, fileTable } from "./commit.ts";
import { appendChunk, beginFile, discardFile } from "./files.ts";
import { proposeImport } from "./propose.ts";
import { readRows } from "./read.ts";
import { appendInput, beginInput, fileInput, mappedInput, proposeInput } from "./schema.ts";

/** Rows the mapping step shows of the file. */
const SHOWN_ROWS = 5;
/** Characters it shows of a cell. */
const SHOWN_CHARACTERS = 80;

/**
 * Existing surveys on their way in: the file arrives in parts, a mapping is proposed, a dry run says what would
 * happen, and only `commit` writes a study. The file belongs to whoever uploaded it and to nobody else.
 */
export const importsRouter = router({
  begin: signedInProcedure
    .input(beginInput)
    .mutation(({ ctx, input }) => beginFile(ctx.db, ctx.user.id, input, ctx.now())),

  append: signedInProcedure
    .input(appendInput)
    .mutation(({ ctx, input }) => appendChunk(ctx.db, ctx.user.id, input)),

  propose: signedInProcedure.input(proposeInput).mutation(async ({ ctx, input: { fileId, headerRows } }) => {
    const { name, table } = await fileTable(ctx.db, ctx.user.id, fileId);
    const title = name.replace(/\.[a-z0-9]+$/i, "").slice(0, 160);
    const proposal = proposeImport(table, { title, headerRows });
    return {
      ...proposal,
      rows: table.records
        .slice(proposal.mapping.headerRows, proposal.mapping.headerRows + SHOWN_ROWS)
        .map(({ cells }) => cells.map((cell) => cell.slice(0, SHOWN_CHARACTERS))),
    };
  }),

  dryRun: signedInProcedure.input(mappedInput).mutation(async ({ ctx, input: { fileId, mapping } }) => {
    const { table } = await fileTable(ctx.db, ctx.user.id, fileId);
    const { counts, problems } = readRows(table, mapping);
    return { counts, problems };
  }),

  commit: signedInProcedure
    .input(mappedInput)
    .mutation(({ ctx, input }) => commitImport(ctx.db, ctx.user.id, input, ctx, ctx.now())),

  discard: signedInProcedure.input(fileInput).mutation(async ({ ctx, input }) => {
    await discardFile(ctx.db, ctx.user.id, input.fileId);
  }),
});
