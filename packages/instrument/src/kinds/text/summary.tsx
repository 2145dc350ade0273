import type { SummaryProps } from "../../view.ts";
import { wordsIn } from "../../words/words.ts";
import { textResults } from "./messages-results.ts";
import type { TextSpec } from "./spec.ts";

/** How many wrote something; their words are shown to nobody here. */
export function TextSummary({ estimate, locale }: SummaryProps<TextSpec, null>) {
  const say = wordsIn(textResults, locale);
  const { own } = estimate.n;
  return <p className="text-muted">{own === 0 ? say("nobody") : say("summary", { own })}</p>;
}
