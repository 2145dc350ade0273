import type { choiceEditorWords } from "./messages-editor.ts";
import type { ChoiceSpec } from "./spec.ts";

type PresetId = keyof (typeof choiceEditorWords)["en"]["preset"];

export interface ChoicePreset {
  id: PresetId;
  spec: ChoiceSpec;
}

/** Common scales an author can start from. */
export const CHOICE_PRESETS: readonly ChoicePreset[] = [
  preset(
    "agreement",
    ["Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"],
    { unit: "levels", higher: "more in agreement", lower: "less in agreement" },
  ),
  preset("likelihood", ["Very unlikely", "Unlikely", "About even", "Likely", "Very likely"], {
    unit: "levels",
    higher: "likelier",
    lower: "less likely",
  }),
  preset("frequency", ["Never", "Rarely", "Sometimes", "Often", "Always"], {
    unit: "levels",
    higher: "more often",
    lower: "less often",
  }),
  preset("years-in-field", ["Less than 1 year", "1–2 years", "2–4 years", "4–8 years", "8 years or more"], {
    unit: "steps",
    higher: "longer in the field",
    lower: "newer to the field",
  }),
];

/**
 * A specification without the words of a common scale where its ends are no longer those of that scale: with other
 * answers, or with the same from high to low, findings would say the opposite of what was found. Words of the author's own
 * stay.
 */
export function withFittingDirection(spec: ChoiceSpec): ChoiceSpec {
  const { direction, ...rest } = spec;
  const of = CHOICE_PRESETS.filter(({ spec: { direction: words } }) => sameDirection(words, direction));
  return of.length === 0 || of.some((preset) => endsOf(preset.spec) === endsOf(spec)) ? spec : rest;
}

function sameDirection(a: ChoiceSpec["direction"], b: ChoiceSpec["direction"]): boolean {
  return a?.unit === b?.unit && a?.higher === b?.higher && a?.lower === b?.lower;
}

function endsOf({ options }: ChoiceSpec): string {
  return JSON.stringify([options[0]?.label.trim(), options.at(-1)?.label.trim()]);
}

function preset(
  id: PresetId,
  labels: string[],
  direction: NonNullable<ChoiceSpec["direction"]>,
): ChoicePreset {
  return {
    id,
    spec: { options: labels.map((label) => ({ label })), ordered: true, many: false, direction },
  };
}
