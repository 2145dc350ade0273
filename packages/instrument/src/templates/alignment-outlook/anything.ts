import { text } from "../../kinds/text/kind.ts";
import { question, section } from "../compose.ts";

export const anything = section({
  id: "anything",
  title: "Anything else",
  questions: [
    question(text, {
      id: "anything_else",
      text: "Is there anything you would like to add?",
      help: [
        "For instance a question you missed, or a reason for an answer that the form had no room for. What you write is read " +
          "by the organizer and is not part of the files that are handed out.",
      ],
      spec: { maximum: 500, hint: "" },
    }),
  ],
});
