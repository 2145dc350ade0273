import { probability } from "../../kinds/probability/kind.ts";
import { question, section } from "../compose.ts";
import { FURTHER } from "./time.ts";

/** The last day before the events are judged: two years is far enough to be unsure and near enough to be told. */
const JUDGED_ON = "2028-12-31";

/**
 * Two events that show the form: one event, one day, one rule that somebody who was not asked can apply. Organizers put
 * their own beside or in place of them.
 */
export const events = section({
  id: "events",
  title: "Events",
  intro: "What will happen in the world. Each event is judged on the day and by the rule that stand with it.",
  questions: [
    question(probability, {
      id: "event_licence",
      text: "At the end of 2028, will a law or regulation be in force that requires approval before large AI models are trained?",
      help: [
        "Approval: a public authority has to say yes before the training begins. A duty to report, or to test before " +
          "release, is not one.",
      ],
      spec: {
        event: "",
        rule:
          "Yes, if on the day named a law or regulation of a sovereign state with more than 50 million inhabitants, or of the " +
          "European Union, is in force that requires such approval for general-purpose AI models above some amount of " +
          "computation. Its official gazette decides.",
        date: JUDGED_ON,
      },
    }),
    question(probability, {
      id: "event_delay",
      text: "Will an AI developer say by the end of 2028 that it delayed a release by three months or more because a test found signs of misalignment?",
      help: [
        "Signs of misalignment: the system pursued, in a test, aims that its developers did not intend. Misuse by people and " +
          "ordinary faults are not counted.",
      ],
      showIf: FURTHER,
      spec: {
        event: "",
        rule:
          "Yes, if by the day named a developer of general-purpose AI models has published such a statement about a model of " +
          "its own, in its own name, and has not withdrawn it.",
        date: JUDGED_ON,
      },
    }),
  ],
});
