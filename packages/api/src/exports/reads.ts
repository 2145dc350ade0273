import { authorizeRound, authorizeStudy } from "../access/authorize.ts";
import { recordAudit } from "../audit.ts";
import type { Context } from "../context.ts";
import { refuse } from "../errors.ts";
import { instrumentOfRound } from "../instruments/reads.ts";
import { releaseHead } from "../releases/reads.ts";
import { roundHead } from "../rounds/reads.ts";
import { bundleFiles, zipBundle } from "./bundle.ts";
import { exportRows } from "./rows.ts";

/** A download is a file, not JSON, so it has a route and no procedure; this is what the route calls. */
export async function exportBundle(
  ctx: Pick<Context, "db" | "user" | "randomToken" | "randomInt">,
  input: { studyId: string; roundId: string },
): Promise<{ fileName: string; zip: Uint8Array }> {
  const { studyId } = await authorizeStudy(ctx.db, ctx.user, input.studyId, "analyse");
  const roundId = await authorizeRound(ctx.db, studyId, input.roundId);
  // As of one moment: a release that is cut meanwhile takes the words of what it replaces, and closing erases it.
  const source = await ctx.db.transaction(
    async (tx) => {
      const round = await roundHead(tx, studyId, roundId);
      const release = await releaseHead(tx, roundId);
      if (!release || release.n < round.minimumN) refuse("too-few");
      const { definition, hash } = await instrumentOfRound(tx, roundId);
      const rows = await exportRows(tx, roundId, release.number, definition, ctx);
      return { definition, instrumentHash: hash, round, release, rows };
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
  const { definition, round, release } = source;
  const zip = zipBundle(bundleFiles(source));
  await recordAudit(ctx.db, {
    studyId,
    userId: ctx.user!.id,
    action: "export.download",
    detail: { release: release.id },
  });
  return { fileName: `${slugOf(definition.title)}-round-${round.number}-release-${release.number}.zip`, zip };
}

/** ASCII letters and digits joined by hyphens, for names of files. */
export function slugOf(title: string): string {
  const slug = title
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return slug.slice(0, 60) || "study";
}
