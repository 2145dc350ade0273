"use client";

import { Fragment } from "react";
import { MatrixBlock } from "./matrix-block.tsx";
import type { RouteSection } from "./route.ts";

/** The questions of a section that are asked, in this respondent's order: cards, and tables of several. */
export function SectionBody({ section }: { section: RouteSection }) {
  return (
    <>
      {section.intro ? <p className="text-lg text-muted">{section.intro}</p> : null}
      {section.blocks.map(({ key, matrix, questions }) =>
        matrix ? (
          <MatrixBlock key={key} questions={questions} />
        ) : (
          questions.map(({ id, card }) => <Fragment key={id}>{card}</Fragment>)
        ),
      )}
    </>
  );
}
