"use client";

import { memo } from "react";
import { ItemList } from "@plumbline/instrument/authoring/item-list.tsx";
import { problemAt } from "@plumbline/instrument/authoring/problems";
import { Button } from "@plumbline/ui/button.tsx";
import { ConfirmButton } from "@plumbline/ui/confirm-button.tsx";
import { TextInput } from "@plumbline/ui/inputs.tsx";
import { problemsUnder, type Problem } from "./check.ts";
import type { DraftExperiment } from "./draft.ts";
import { useEditing } from "./editing.tsx";
import { elementIds } from "./element-ids.ts";
import { experimentName, FEWEST_ARMS, MOST_ARMS, MOST_EXPERIMENTS } from "./experiment-edits.ts";
import { Fold } from "./fold.tsx";
import { EXPERIMENTS } from "./open-parts.ts";
import { counted } from "./words.ts";

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
  const dependents = props.dependents.split(",").map(Number);
  const full = experiments.length >= MOST_EXPERIMENTS;
  return (
    <section className="flex flex-col gap-2 border-t border-line pt-2">
      <Fold
        id={EXPERIMENTS}
        level={2}
        title="Experiments"
        meta={
          experiments.length === 0
            ? "None"
            : experiments.map(({ title }) => title.trim() || "No title yet").join(", ")
        }
        problems={problems.length}
        open={open}
        onToggle={() => dispatch({ type: "toggle-section", key: EXPERIMENTS })}
      >
        <p className="max-w-prose text-muted">
          Each respondent is drawn one arm of each experiment, every arm being equally likely, and keeps it.
          Bind questions and sections to arms by “Show only if”; the arm is recorded with the answers.
          Respondents see neither titles nor labels.
        </p>
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
              Add an experiment
            </Button>
            {full ? (
              <p className="pt-1 text-sm text-muted">
                A study has at most {counted(MOST_EXPERIMENTS, "experiment")}.
              </p>
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
  const { key, arms } = experiment;
  const remove = () => dispatch({ type: "remove-experiment", key });
  const bound = counted(dependents, "question or section", "questions and sections");
  return (
    <div className="flex max-w-prose flex-col gap-4 border-s-2 border-line ps-4">
      <TextInput
        id={elementIds.words(key)}
        label="Title of the experiment"
        hint={
          <>
            In exports: <code>{experiment.id}</code>.{" "}
            {dependents === 0
              ? "Nothing depends on it yet."
              : `${bound} ${dependents === 1 ? "depends" : "depend"} on it.`}
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
        legend="Arms"
        noun="arm"
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
            label={`Label of arm ${index + 1}`}
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
              title={`Remove the experiment ${experimentName(experiment)}?`}
              loses={`${bound} ${dependents === 1 ? "loses its condition" : "lose their conditions"} on it and ${dependents === 1 ? "is" : "are"} then asked of everybody, in all wordings. Undo brings it back while this page is open.`}
              confirmLabel="Remove the experiment"
              cancelLabel="Keep it"
              onConfirm={remove}
              variant="secondary"
            >
              Remove this experiment
            </ConfirmButton>
          ) : (
            <Button aria-label={`Remove ${experimentName(experiment)}`} onClick={remove}>
              Remove this experiment
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
