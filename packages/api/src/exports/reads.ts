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
  const round = await roundHead(ctx.db, studyId, roundId);
  const release = await releaseHead(ctx.db, roundId);
  if (!release || release.n < round.minimumN) refuse("too-few");
  const { definition, hash } = await instrumentOfRound(ctx.db, roundId);
  const rows = await exportRows(ctx.db, roundId, release.number, definition, ctx);
  const zip = zipBundle(bundleFiles({ definition, instrumentHash: hash, round, release, rows }));
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
