"use client";

import { problemAt } from "@plumbline/instrument/authoring/problems";
import { useWords } from "@plumbline/instrument/words/use-words";
import { TextArea, TextInput } from "@plumbline/ui/inputs.tsx";
import { problemsUnder, type Problem } from "./check.ts";
import type { Draft } from "./draft.ts";
import { useEditing } from "./editing.tsx";
import { Fold } from "./fold.tsx";
import { studyFieldMessages } from "./messages-study.ts";
import { CONSENT, STUDY, type View } from "./open-parts.ts";

interface StudyFieldsProps {
  draft: Draft;
  /** The version the consent text has as it stands. */
  consentVersion: number;
  consentChanged: boolean;
  view: View;
  problems: Problem[];
}

const OWN = new Set<string | number>(["title", "intro", "crowd"]);

/** What stands before the first question: title, introduction, whose answers are predicted, consent. */
export function StudyFields({ draft, consentVersion, consentChanged, view, problems }: StudyFieldsProps) {
  const { dispatch, readOnly } = useEditing();
  const say = useWords(studyFieldMessages);
  const own = problems.filter(({ path }) => OWN.has(path[0] ?? ""));
  const consent = problemsUnder(problems, "consent");
  return (
    <>
      <section className="flex flex-col gap-2 border-t border-line pt-2">
        <Fold
          id={STUDY}
          level={2}
          title={say("part")}
          meta={draft.title}
          problems={own.length}
          open={view.sections[STUDY] ?? false}
          onToggle={() => dispatch({ type: "toggle-section", key: STUDY })}
        >
          <TextInput
            label={say("title")}
            hint={say("titleHint")}
            value={draft.title}
            maxLength={160}
            disabled={readOnly}
            error={problemAt(own, "title")}
            onChange={(event) =>
              dispatch({ type: "write-study", change: { title: event.currentTarget.value } })
            }
          />
          <TextArea
            label={say("intro")}
            hint={say("introHint")}
            value={draft.intro}
            maxLength={4000}
            rows={5}
            disabled={readOnly}
            error={problemAt(own, "intro")}
            onChange={(event) =>
              dispatch({ type: "write-study", change: { intro: event.currentTarget.value } })
            }
          />
          <TextInput
            label={say("crowd")}
            hint={say("crowdHint", { crowd: draft.crowd.trim() || "…" })}
            value={draft.crowd}
            maxLength={160}
            disabled={readOnly}
            error={problemAt(own, "crowd") && say("crowdMissing")}
            onChange={(event) =>
              dispatch({ type: "write-study", change: { crowd: event.currentTarget.value } })
            }
          />
        </Fold>
      </section>
      <section className="flex flex-col gap-2 border-t border-line pt-2">
        <Fold
          id={CONSENT}
          level={2}
          title={say("consent")}
          meta={say("consentVersion", { version: consentVersion, changed: consentChanged ? "yes" : "no" })}
          problems={consent.length}
          open={view.sections[CONSENT] ?? false}
          onToggle={() => dispatch({ type: "toggle-section", key: CONSENT })}
        >
          <TextArea
            label={say("agree")}
            hint={say("agreeHint")}
            value={draft.consent}
            maxLength={8000}
            rows={12}
            disabled={readOnly}
            error={problemAt(consent, "text")}
            onChange={(event) =>
              dispatch({ type: "write-study", change: { consent: event.currentTarget.value } })
            }
          />
        </Fold>
      </section>
    </>
  );
}
