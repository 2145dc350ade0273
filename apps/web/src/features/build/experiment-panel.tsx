"use client";

import { memo } from "react";
import { ItemList } from "@plumbline/instrument/authoring/item-list.tsx";
import { problemAt } from "@plumbline/instrument/authoring/problems";
import { useLocale, useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { ConfirmButton } from "@plumbline/ui/confirm-button.tsx";
import { TextInput } from "@plumbline/ui/inputs.tsx";
import { withElements } from "@/i18n/with-elements";
import { problemsUnder, type Problem } from "./check.ts";
import type { DraftExperiment } from "./draft.ts";
import { useEditing } from "./editing.tsx";
import { elementIds } from "./element-ids.ts";
import { FEWEST_ARMS, MOST_ARMS, MOST_EXPERIMENTS } from "./experiment-edits.ts";
import { Fold } from "./fold.tsx";
import { experimentMessages } from "./messages-experiments.ts";
import { nameMessages } from "./messages-names.ts";
import { experimentName, titled } from "./names.ts";
import { EXPERIMENTS } from "./open-parts.ts";

interface ExperimentPanelProps {
  experiments: DraftExperiment[];
  /** How many sections and questions depend on each, in the same order, joined by commas. */
  dependents: string;
  open: boolean;
  problems: Problem[];
}

/** Framings of which each respondent is drawn one, and how many questions are bound to their arms. */
export const ExperimentPanel = memo(function ExperimentPanel(props: ExperimentPanelProps) {
  const { experiments, open, problems } = props;
  const { dispatch, readOnly } = useEditing();
  const say = useWords(experimentMessages);
  const sayName = useWords(nameMessages);
  const dependents = props.dependents.split(",").map(Number);
  const full = experiments.length >= MOST_EXPERIMENTS;
  return (
    <section className="flex flex-col gap-2 border-t border-line pt-2">
      <Fold
        id={EXPERIMENTS}
        level={2}
        title={say("part")}
        meta={
          experiments.length === 0
            ? say("none")
            : experiments.map(({ title }) => title.trim() || sayName("noTitle")).join(", ")
        }
        problems={problems.length}
        open={open}
        onToggle={() => dispatch({ type: "toggle-section", key: EXPERIMENTS })}
      >
        <p className="max-w-prose text-muted">{say("what")}</p>
        {experiments.map((experiment, index) => (
          <ExperimentFields
            key={experiment.key}
            experiment={experiment}
            dependents={dependents[index] ?? 0}
            problems={problemsUnder(problems, index)}
          />
        ))}
        {readOnly ? null : (
          <div className="pb-4">
            <Button
              id={elementIds.addExperiment}
              aria-disabled={full || undefined}
              onClick={() => dispatch({ type: "add-experiment" })}
            >
              {say("add")}
            </Button>
            {full ? (
              <p className="pt-1 text-sm text-muted">{say("most", { count: MOST_EXPERIMENTS })}</p>
            ) : null}
          </div>
        )}
      </Fold>
    </section>
  );
});

interface ExperimentFieldsProps {
  experiment: DraftExperiment;
  dependents: number;
  problems: Problem[];
}

function ExperimentFields({ experiment, dependents, problems }: ExperimentFieldsProps) {
  const { dispatch, readOnly } = useEditing();
  const locale = useLocale();
  const say = useWords(experimentMessages);
  const sayName = useWords(nameMessages);
  const { key, arms } = experiment;
  const remove = () => dispatch({ type: "remove-experiment", key });
  return (
    <div className="flex max-w-prose flex-col gap-4 border-s-2 border-line ps-4">
      <TextInput
        id={elementIds.words(key)}
        label={say("title")}
        hint={
          <>
            {withElements(say, "exported", { id: <code>{experiment.id}</code> })}{" "}
            {say("bound", { count: dependents })}
          </>
        }
        value={experiment.title}
        maxLength={120}
        disabled={readOnly}
        error={problemAt(problems, "title") ?? problemAt(problems) ?? problemAt(problems, "id")}
        onChange={(event) => dispatch({ type: "rename-experiment", key, title: event.currentTarget.value })}
      />
      <ItemList
        idPrefix={`${key}-arms`}
        legend={say("arms")}
        noun={say("noun")}
        items={arms}
        nameOf={({ label }) => label}
        minimum={FEWEST_ARMS}
        maximum={MOST_ARMS}
        error={problemAt(problems, "arms")}
        disabled={readOnly}
        onAdd={() => {
          dispatch({ type: "add-arm", key });
          return arms.length;
        }}
        onRemove={(index) => {
          const arm = arms[index];
          if (arm) dispatch({ type: "remove-arm", key, arm: arm.key });
        }}
      >
        {(arm, index, firstId) => (
          <TextInput
            id={firstId}
            label={say("armLabel", { place: index + 1 })}
            labelHidden
            value={arm.label}
            maxLength={120}
            disabled={readOnly}
            error={problemAt(problems, "arms", index, "label")}
            onChange={(event) =>
              dispatch({ type: "relabel-arm", key, arm: arm.key, label: event.currentTarget.value })
            }
          />
        )}
      </ItemList>
      {readOnly ? null : (
        <div>
          {dependents > 0 ? (
            <ConfirmButton
              title={say("removeTitle", titled(experiment.title))}
              loses={say("removeLoses", { count: dependents })}
              confirmLabel={say("removeConfirm")}
              cancelLabel={sayName("keep")}
              onConfirm={remove}
              variant="secondary"
            >
              {say("remove")}
            </ConfirmButton>
          ) : (
            <Button
              aria-label={sayName("remove", { name: experimentName(experiment, locale) })}
              onClick={remove}
            >
              {say("remove")}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
