"use client";

import { Checkbox } from "@plumbline/ui/checkbox.tsx";
import { RadioGroup } from "@plumbline/ui/radio-group.tsx";

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
  return (
    <>
      <RadioGroup
        legend="Start from"
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
        label="Add simulated respondents"
        hint="80 made-up people answer at once, so that every chart has something to show. They are marked as simulated wherever they appear, live in a round of their own, and go away with one button. A blank study has nothing they could answer."
        checked={start.simulated}
        onChange={(event) => onChange({ ...start, simulated: event.currentTarget.checked })}
      />
    </>
  );
}
