import { choice } from "../../kinds/choice/kind.ts";
import type { ShowIf } from "../../question.ts";
import { question, section } from "../compose.ts";

/** The respondent's choice of how much to answer. */
const DEPTH = "depth";

/**
 * On every question outside of the core. Where an organizer leaves this section out, the condition goes with it and
 * everything is asked.
 */
export const FURTHER: ShowIf[] = [{ question: DEPTH, any: ["option_2"] }];

export const time = section({
  id: "time",
  title: "Your time",
  questions: [
    question(choice, {
      id: DEPTH,
      text: "How many questions do you have time for?",
      help: [
        "The further questions go deeper into the same subjects. You can change this choice at any time. What you answered " +
          "is kept; only what is asked when you submit is counted.",
      ],
      spec: {
        options: [{ label: "The core: about 15 minutes" }, { label: "All of them: about 40 minutes" }],
        ordered: false,
        many: false,
      },
    }),
  ],
});
