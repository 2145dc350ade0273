import { choice } from "../../kinds/choice/kind.ts";
import type { ChoiceSpec } from "../../kinds/choice/spec.ts";
import type { ShowIf } from "../../question.ts";
import { question, section } from "../compose.ts";
import { TERMS } from "./terms.ts";
import { FURTHER } from "./time.ts";

const agreement: ChoiceSpec = {
  options: [
    { label: "Strongly disagree" },
    { label: "Disagree" },
    { label: "Neither agree nor disagree" },
    { label: "Agree" },
    { label: "Strongly agree" },
  ],
  ordered: true,
  many: false,
  direction: {
    unit: "levels",
    higher: "more in agreement",
    lower: "less in agreement",
  },
};

const SAFE = "Safe: unlikely to cause large harm that nobody intended, misalignment included.";

const statement = (id: string, text: string, help: string[], showIf: ShowIf[] = []) =>
  question(choice, {
    id,
    text,
    help,
    crowd: "distribution",
    order: "random",
    showIf,
    spec: agreement,
  });

/**
 * The ids are those the 2024 survey of alignment researchers used for the same matters, so that an import of it can be
 * set beside a round of this study. `exclusive` and `not_done` are the pair it found most misjudged: means of 2.26 and
 * 2.07 against predicted 2.88 and 3.02. With them the core asks of the pace and of where to look; a prediction takes
 * three times as long as a view, and seven of them would fill a third of it.
 */
export const safetyAndCapability = section({
  id: "safety_and_capability",
  title: "Safety and capability",
  intro:
    "Statements that people in the field dispute: how far you agree with each, and how you expect the answers to be " +
    "spread over the five options. Which of the two comes first is drawn for each person.",
  questions: [
    statement(
      "exclusive",
      "Making AI systems safe and making them capable are aims that exclude each other.",
      [
        "Two aims exclude each other if progress towards either generally comes at the cost of the other.",
        TERMS.capability,
        SAFE,
      ],
    ),
    statement("not_done", "Alignment research that may also advance capability should not be done.", [
      TERMS.alignmentResearch,
      TERMS.capability,
      "May also advance: there is a real chance that the results make AI systems more capable, though that is not why " +
        "the work is done.",
    ]),
    statement("pause", "The development of the most capable AI systems should be slowed down.", [
      "Over the next two years, for all developers, by agreement or by law. A pause is the strongest form of it.",
      "Agree if you would support at least a clear reduction of the present pace.",
    ]),
    statement(
      "control",
      "Alignment should aim at control of AI systems more than at coexistence with them.",
      [
        "Whoever puts both equally high chooses the middle.",
        "Control: AI systems do what people direct them to do and can be stopped.",
        "Coexistence: people and AI systems get on with each other because each takes account of the other's interests.",
      ],
      FURTHER,
    ),
    statement(
      "on_track",
      "The field of AI alignment is on track.",
      [
        "On track: if work goes on as it does now, the alignment problems that matter will be solved before systems are " +
          "built that need the solutions.",
        TERMS.aligned,
      ],
      FURTHER,
    ),
    statement(
      "covers",
      "Present approaches to alignment cover the space of plausible ones.",
      [
        "They cover the space if no approach with a realistic chance of success is left without anybody working on it.",
      ],
      FURTHER,
    ),
    statement(
      "both_gain",
      "The field should look first for techniques that make systems both safer and more capable.",
      [
        "Look first: give such techniques priority over those that make systems safer and leave capability as it is or " +
          "lower it.",
        SAFE,
        TERMS.capability,
      ],
    ),
  ],
});
