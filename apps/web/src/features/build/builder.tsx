"use client";

import { useMemo, useReducer } from "react";
import { problemIn } from "@plumbline/instrument/authoring/problem-in";
import type { Locale } from "@plumbline/instrument/words/locales";
import { useLocale, useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { problemsUnder } from "./check.ts";
import { ConflictNotice } from "./conflict-notice.tsx";
import type { Conditions } from "./condition-fields.tsx";
import { conditionViews, sourcesFor, type Place } from "./conditions.ts";
import { dependentsOf, type DraftCondition } from "./draft-conditions.ts";
import { firstNumbersOf, toDefinition, type Draft } from "./draft.ts";
import { EditingProvider } from "./editing.tsx";
import { elementIds } from "./element-ids.ts";
import { ExperimentPanel } from "./experiment-panel.tsx";
import { FrozenNotice, type AskedRound } from "./frozen-notice.tsx";
import { keptDraft } from "./kept.ts";
import { LanguagePanel } from "./language-panel.tsx";
import { studyFieldMessages } from "./messages-study.ts";
import { EXPERIMENTS } from "./open-parts.ts";
import type { Surroundings } from "./question-item.tsx";
import { timesOf } from "./reading-time.ts";
import { SaveBar } from "./save-bar.tsx";
import { statusOf, type Stored } from "./saving.ts";
import { SectionEditor } from "./section-editor.tsx";
import { hasUnsaved, reduce, resumed, startFrom, type Action, type BuilderState } from "./state.ts";
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
  const locale = useLocale();
  const say = useWords(studyFieldMessages);
  const [state, dispatch] = useReducer(
    (before: BuilderState, action: Action) => reduce(before, action, locale),
    initial,
    (stored) => {
      const kept = keptDraft(studyId);
      return kept ? resumed(kept) : startFrom(stored);
    },
  );
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
  const times = useMemo(() => timesOf(draft), [draft]);
  const problems = useMemo(
    () => checked.problems.map(({ path, message }) => ({ path, message: problemIn(message, locale) })),
    [checked.problems, locale],
  );
  const aboutLanguages = useMemo(
    () => problems.filter(({ path: [part] }) => part === "language" || part === "translations"),
    [problems],
  );
  const complete = checked.definition ?? saving.valid.definition;
  const { language, translations } = draft;
  const study = useMemo(() => ({ ...complete, language, translations }), [complete, language, translations]);
  return (
    <EditingProvider value={editing}>
      <div className="flex flex-col gap-3">
        {saving.conflict ? <ConflictNotice mine={definition} theirs={saving.conflict} /> : null}
        <FrozenNotice base={saving.base} rounds={rounds} readOnly={readOnly} />
        <Totals draft={draft} span={times.total} />
        <StudyFields
          draft={draft}
          consentVersion={definition.consent.version}
          consentChanged={definition.consent.version > saving.consent.version}
          view={view}
          problems={problems}
        />
        <ExperimentPanel
          experiments={draft.experiments}
          dependents={draft.experiments.map(({ key }) => dependentsOf(draft, key)).join()}
          open={view.sections[EXPERIMENTS] ?? false}
          problems={problemsUnder(problems, "experiments")}
        />
        {draft.sections.map((section, index) => {
          const time = times.sections[section.key];
          return (
            <SectionEditor
              key={section.key}
              section={section}
              index={index}
              firstNumber={firstNumbers[index] ?? null}
              seconds={time?.seconds ?? null}
              most={time?.most ?? false}
              moves={draft.shuffledSections.includes(section.id)}
              movers={draft.shuffledSections.length}
              surroundings={surroundings}
              open={view.sections[section.key] ?? false}
              conditions={
                view.settings === section.key
                  ? conditionsAt(draft, { section: index, question: null }, section.showIf, locale)
                  : null
              }
              openQuestion={openQuestionOf(draft, index, view.question, locale)}
              problems={problemsUnder(problems, "sections", index)}
            />
          );
        })}
        {draft.sections.length === 0 ? <p className="text-muted">{say("noSection")}</p> : null}
        {readOnly ? null : (
          <div className="border-t border-line pt-4">
            <Button id={elementIds.addSection} onClick={() => dispatch({ type: "add-section" })}>
              {say("addSection")}
            </Button>
          </div>
        )}
        <LanguagePanel study={study} view={view.sections} problems={aboutLanguages} />
        <TransferPanel
          definition={checked.definition ?? definition}
          version={saving.base.version}
          complete={checked.definition !== null}
        />
        {readOnly ? (
          <Notice role={null}>{say("readOnly")}</Notice>
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

function conditionsAt(draft: Draft, place: Place, showIf: DraftCondition[], locale: Locale): Conditions {
  return { views: conditionViews(draft, place, showIf, locale), sources: sourcesFor(draft, place, locale) };
}

/** The open question of a section with what it depends on; null for all other sections, so that they stay as drawn. */
function openQuestionOf(draft: Draft, section: number, open: string | null, locale: Locale) {
  const questions = draft.sections[section]?.questions ?? [];
  const question = questions.findIndex(({ key }) => key === open);
  const held = questions[question];
  return held
    ? { key: held.key, conditions: conditionsAt(draft, { section, question }, held.showIf, locale) }
    : null;
}
