"use client";

import { useWords } from "@plumbline/instrument/words/use-words";
import { beginMessages } from "./messages-begin.ts";
import { minutesFor, nearestMinutes } from "./minutes.ts";
import type { QuestionMeta, Survey } from "./types.ts";

interface SectionListProps {
  survey: Pick<Survey, "way"> & {
    sections: readonly { id: string; title: string; questions: readonly Pick<QuestionMeta, "seconds">[] }[];
  };
}

/**
 * How long each section takes. Sections that are not asked of everybody are named together: the title of one arm's
 * section would tell of the experiment.
 */
export function SectionList({ survey: { sections, way } }: SectionListProps) {
  const say = useWords(beginMessages);
  if (sections.length < 2) return null;
  const ways = new Map(way.sections.map((section) => [section.id, section]));
  const isGated = (id: string) => (ways.get(id)?.gates.length ?? 0) > 0;
  const branches = (id: string) => ways.get(id)?.questions.some(({ gates }) => gates.length > 0) ?? false;
  const rows = sections
    .filter(({ id }) => !isGated(id))
    .map((section) => {
      const upTo = branches(section.id);
      return { ...section, upTo, minutes: upTo ? minutesFor([section]) : nearestMinutes(section) };
    });
  const others = sections.filter(({ id }) => isGated(id));
  return (
    <ul aria-label={say("sections")} className="max-w-md text-sm text-muted">
      {rows.map(({ id, title, minutes, upTo }) => (
        <Row key={id} title={title} minutes={minutes} upTo={upTo} />
      ))}
      {others.length > 0 ? <Row title={say("notEverybody")} minutes={minutesFor(others)} upTo /> : null}
    </ul>
  );
}

function Row({ title, minutes, upTo }: { title: string; minutes: number; upTo: boolean }) {
  const say = useWords(beginMessages);
  return (
    <li className="flex justify-between gap-x-6 border-t border-line py-1">
      <span>{title}</span>
      <span className="shrink-0 tabular-nums">
        {say("sectionMinutes", { minutes, upTo: upTo ? "yes" : "no" })}
      </span>
    </li>
  );
}
