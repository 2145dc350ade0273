"use client";

import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { beginMessages } from "./messages-begin.ts";
import type { Draw } from "./route.ts";
import type { Survey } from "./types.ts";

/** An experiment as its author named it. */
export interface NamedExperiment {
  id: string;
  title: string;
  arms: { id: string; label: string }[];
}

/** What chance made of this preview, and the way to ask it again. Nothing where nothing is drawn. */
export function PreviewDraw({
  survey,
  draw,
  experiments,
  onDrawAgain,
}: {
  survey: Survey;
  draw: Draw;
  experiments: readonly NamedExperiment[];
  onDrawAgain(): void;
}) {
  const say = useWords(beginMessages);
  const shuffles =
    survey.shuffledSections.length > 1 ||
    survey.sections.some(
      ({ shuffle, questions }) => shuffle || questions.some(({ shuffledItems }) => shuffledItems !== null),
    );
  if (!shuffles && survey.drawing.experiments.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line pb-4 text-sm text-muted">
      <ul className="flex flex-wrap gap-x-4">
        {experiments.map(({ id, title, arms }) => (
          <li key={id}>
            {title}: {arms.find((arm) => arm.id === draw.arms[id])?.label}
          </li>
        ))}
      </ul>
      <Button className="ms-auto" onClick={onDrawAgain}>
        {say("drawAgain")}
      </Button>
    </div>
  );
}
