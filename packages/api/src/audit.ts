import type { Executor } from "@plumbline/db/client";
import { auditEvent } from "@plumbline/db/schema/organizing";

/** What organizers do to a study, for its record. */
export type AuditAction =
  | "study.create"
  | "study.import"
  | "study.duplicate"
  | "study.rename"
  | "study.archive"
  | "study.restore"
  | "study.delete"
  | "instrument.version"
  | "round.open"
  | "round.close"
  | "round.simulate"
  | "round.remove-simulated"
  | "export.download";

export async function recordAudit(
  db: Executor,
  event: { studyId: string; userId: string; action: AuditAction; detail?: Record<string, string | number> },
): Promise<void> {
  await db.insert(auditEvent).values(event);
}
