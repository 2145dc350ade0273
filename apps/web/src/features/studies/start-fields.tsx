"use client";

import { SIMULATED_RESPONDENTS } from "@plumbline/api/rounds/simulated";
import { useWords } from "@plumbline/instrument/words/use-words";
import { Checkbox } from "@plumbline/ui/checkbox.tsx";
import { RadioGroup } from "@plumbline/ui/radio-group.tsx";
import { listMessages } from "./messages-list.ts";

export interface TemplateOption {
  id: string;
  title: string;
  description: string;
}

export interface Start {
  template: string;
  simulated: boolean;
}

/** What a new study starts from: a template, and made-up answers or none. */
export function StartFields({
  templates,
  start,
  onChange,
}: {
  templates: TemplateOption[];
  start: Start;
  onChange(start: Start): void;
}) {
  const say = useWords(listMessages);
  return (
    <>
      <RadioGroup
        legend={say("start.from")}
        name="template"
        value={start.template}
        options={templates.map(({ id, title, description }) => ({
          value: id,
          label: title,
          hint: description,
        }))}
        onChange={(event) => onChange({ ...start, template: event.currentTarget.value })}
      />
      <Checkbox
        label={say("start.simulated")}
        hint={say("start.simulatedHint", { people: SIMULATED_RESPONDENTS })}
        checked={start.simulated}
        onChange={(event) => onChange({ ...start, simulated: event.currentTarget.checked })}
      />
    </>
  );
}
