import { Fragment, type ReactNode } from "react";

/** Where an emphasis begins and ends within a message: characters for private use, which no text has. */
const START = "\uE000";
const END = "\uE001";

/** Marks a value of a message to be emphasised where the language puts it. */
export const stressed = (text: string) => `${START}${text}${END}`;

/** A message with the values emphasised that were marked. */
export function withStress(message: string): ReactNode {
  return message.split(START).map((part, index) => {
    const [text, rest] = part.split(END);
    return index === 0 || rest === undefined ? (
      <Fragment key={index}>{part}</Fragment>
    ) : (
      <Fragment key={index}>
        <em>{text}</em>
        {rest}
      </Fragment>
    );
  });
}
