import type { SummaryProps } from "../../view.ts";
import type { TextSpec } from "./spec.ts";

/** How many wrote something; their words are shown to nobody here. */
export function TextSummary({ estimate }: SummaryProps<TextSpec, null>) {
  const { own } = estimate.n;
  return (
    <p className="text-muted">
      {own === 0
        ? "Nobody has written anything yet."
        : `${own} ${own === 1 ? "person" : "people"} wrote something. What they wrote is not shown: words may say whose they are.`}
    </p>
  );
}
