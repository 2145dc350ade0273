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
        "For instance a question you missed, or a reason for an answer that the form had no room for. What you write is " +
          "stored with your answers and left out of charts and files, which say only that something was written.",
      ],
      spec: { maximum: 500, hint: "" },
    }),
  ],
});
