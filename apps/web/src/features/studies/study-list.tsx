import Link from "next/link";
import { wordsIn } from "@plumbline/instrument/words/words";
import { Badge } from "@plumbline/ui/badge.tsx";
import { dayIn } from "@/i18n/days";
import { readerLocale } from "@/i18n/reader-locale";
import { studyMessages } from "./messages.ts";
import { listMessages } from "./messages-list.ts";

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
export async function StudyList({ studies }: { studies: StudyRow[] }) {
  const locale = await readerLocale();
  const say = wordsIn(listMessages, locale);
  const sayOfStudy = wordsIn(studyMessages, locale);
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
            <span>{say("rounds", { count: study.rounds })}</span>
            <span>{say("started", { day: dayIn(locale, study.createdOn) })}</span>
            <span>{say("role", { role: study.role })}</span>
            {study.open ? <Badge tone="success">{sayOfStudy("marks.open")}</Badge> : null}
            {study.imported ? <Badge tone="info">{sayOfStudy("marks.imported")}</Badge> : null}
            {study.simulated ? <Badge tone="warning">{say("hasSimulated")}</Badge> : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
