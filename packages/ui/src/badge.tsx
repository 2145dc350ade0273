import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export type BadgeTone = "neutral" | "info" | "success" | "warning" | "error";

const tones = {
  neutral: "border-line text-muted",
  info: "border-actual text-actual-text",
  success: "border-good text-good",
  warning: "border-warn text-warn",
  error: "border-bad text-bad",
} satisfies Record<BadgeTone, string>;

/** A word or two that qualifies what stands beside it. */
export function Badge({ tone = "neutral", children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span
      className={classNames(
        "inline-flex items-center rounded-full border px-2.5 py-0.5 align-middle text-sm whitespace-nowrap",
        tones[tone],
      )}
    >
      {children}
    </span>
  );
}
