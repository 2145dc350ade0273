import { Fragment, isValidElement, type ReactElement, type ReactNode } from "react";
import type { Values } from "@plumbline/instrument/words/words";

/** The first character for private use: stands for the first element while the message is put together. */
const FIRST_SLOT = 0xe000;

/**
 * A message with elements among its values, such as a link or an emphasised name: each stands where the language puts
 * its placeholder.
 */
export function withElements<Key extends string>(
  say: (key: Key, values?: Values) => string,
  key: Key,
  values: Record<string, Values[string] | ReactElement>,
): ReactNode {
  const elements: ReactElement[] = [];
  const plain: Values = {};
  for (const [name, value] of Object.entries(values)) {
    if (isValidElement(value)) {
      plain[name] = String.fromCodePoint(FIRST_SLOT + elements.length);
      elements.push(value);
    } else {
      plain[name] = value;
    }
  }
  return say(key, plain)
    .split(/([\uE000-\uF8FF])/)
    .map((part, index) => {
      const element = index % 2 === 1 ? elements[(part.codePointAt(0) ?? 0) - FIRST_SLOT] : undefined;
      return <Fragment key={index}>{element ?? part}</Fragment>;
    });
}
