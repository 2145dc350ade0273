"use client";

import { useMemo, useReducer } from "react";
import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { problemsUnder } from "./check.ts";
import { ConflictNotice } from "./conflict-notice.tsx";
import { firstNumbersOf, toDefinition } from "./draft.ts";
import { EditingProvider } from "./editing.tsx";
import { elementIds } from "./element-ids.ts";
import { FrozenNotice, type AskedRound } from "./frozen-notice.tsx";
import { keptDraft } from "./kept.ts";
import type { Surroundings } from "./question-item.tsx";
import { SaveBar } from "./save-bar.tsx";
import { statusOf, type Stored } from "./saving.ts";
import { SectionEditor } from "./section-editor.tsx";
import { hasUnsaved, reduce, resumed, startFrom } from "./state.ts";
import { StudyFields } from "./study-fields.tsx";
import { Totals } from "./totals.tsx";
import { TransferPanel } from "./transfer-panel.tsx";
import { useAfter } from "./use-after.ts";
import { useLeaveWarning, useNewest, useSaving } from "./use-saving.ts";

interface BuilderProps {
  studyId: string;
  initial: Stored;
  rounds: AskedRound[];
  readOnly: boolean;
}

/** Where an author writes what a study asks. */
export function Builder({ studyId, initial, rounds, readOnly }: BuilderProps) {
  const [state, dispatch] = useReducer(reduce, initial, (stored) => {
    const kept = keptDraft(studyId);
    return kept ? resumed(kept) : startFrom(stored);
  });
  const { draft, checked, saving, view, after } = state;
  const save = useSaving(studyId, state, dispatch);
  useLeaveWarning(hasUnsaved(state));
  useNewest(studyId, dispatch);
  useAfter(after);
  const editing = useMemo(() => ({ dispatch, readOnly }), [readOnly]);

  const definition = useMemo(() => toDefinition(draft, saving.consent), [draft, saving.consent]);
  // By its text, so that typing elsewhere gives the same object and nothing is drawn again for it.
  const around = JSON.stringify({
    crowd: draft.crowd,
    sections: draft.sections.map(({ key, title }) => ({ key, title })),
  });
  const surroundings = useMemo(() => JSON.parse(around) as Surroundings, [around]);

  const firstNumbers = firstNumbersOf(draft);
  return (
    <EditingProvider value={editing}>
      <div className="flex flex-col gap-3">
        {saving.conflict ? <ConflictNotice mine={definition} theirs={saving.conflict} /> : null}
        <FrozenNotice base={saving.base} rounds={rounds} readOnly={readOnly} />
        <Totals draft={draft} />
        <StudyFields
          draft={draft}
          consentVersion={definition.consent.version}
          consentChanged={definition.consent.version > saving.consent.version}
          view={view}
          problems={checked.problems}
        />
        {draft.sections.map((section, index) => (
          <SectionEditor
            key={section.key}
            section={section}
            index={index}
            firstNumber={firstNumbers[index] ?? 1}
            surroundings={surroundings}
            open={view.sections[section.key] ?? false}
            settings={view.settings === section.key}
            openQuestion={section.questions.some(({ key }) => key === view.question) ? view.question : null}
            problems={problemsUnder(checked.problems, "sections", index)}
          />
        ))}
        {draft.sections.length === 0 ? (
          <p className="text-muted">No section yet. Questions stand in sections.</p>
        ) : null}
        {readOnly ? null : (
          <div className="border-t border-line pt-4">
            <Button id={elementIds.addSection} onClick={() => dispatch({ type: "add-section" })}>
              Add a section
            </Button>
          </div>
        )}
        <TransferPanel
          definition={checked.definition ?? definition}
          version={saving.base.version}
          complete={checked.definition !== null}
        />
        {readOnly ? (
          <Notice role={null}>Your role in this study lets you read the instrument, not change it.</Notice>
        ) : (
          <SaveBar
            status={statusOf(saving, checked)}
            version={saving.base.version}
            history={state.history}
            onSave={save}
          />
        )}
        <p role="status" className="sr-only">
          {/* The same line twice in a row is read out twice only if it differs. */}
          {after.say}
          {after.turn % 2 === 1 ? "\u00a0" : ""}
        </p>
      </div>
    </EditingProvider>
  );
}
