import Link from "next/link";
import { Badge } from "@plumbline/ui/badge.tsx";

interface StudyRow {
  id: string;
  title: string;
  createdOn: string;
  role: string;
  rounds: number;
  simulated: boolean;
  imported: boolean;
  open: boolean;
}

/** Studies one under another, each with what state it is in. */
export function StudyList({ studies }: { studies: StudyRow[] }) {
  return (
    <ul className="flex flex-col">
      {studies.map((study) => (
        <li key={study.id} className="flex flex-col gap-1 border-b border-line py-4">
          <h2 className="text-xl">
            <Link href={`/studies/${study.id}`} className="text-ink">
              {study.title}
            </Link>
          </h2>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
            <span>
              {study.rounds === 0
                ? "No round yet"
                : study.rounds === 1
                  ? "1 round"
                  : `${study.rounds} rounds`}
            </span>
            <span>started {study.createdOn}</span>
            <span>your role: {study.role}</span>
            {study.open ? <Badge tone="success">open</Badge> : null}
            {study.imported ? <Badge tone="info">imported</Badge> : null}
            {study.simulated ? <Badge tone="warning">has simulated answers</Badge> : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
