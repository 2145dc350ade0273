import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export type NoticeTone = "info" | "success" | "warning" | "error";

// The sign repeats in shape what the rule says in colour.
const tones = {
  info: { rule: "border-actual", ink: "text-actual-text", sign: "i", role: "status" },
  success: { rule: "border-good", ink: "text-good", sign: "✓", role: "status" },
  warning: { rule: "border-warn", ink: "text-warn", sign: "!", role: "status" },
  error: { rule: "border-bad", ink: "text-bad", sign: "▲", role: "alert" },
} satisfies Record<NoticeTone, { rule: string; ink: string; sign: string; role: "status" | "alert" }>;

export interface NoticeProps {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  /** Something to do about it. */
  action?: ReactNode;
  /** A notice that is part of the page from the start is not announced; pass null to drop the role. */
  role?: "status" | "alert" | null;
  className?: string;
}

/** A remark in the flow of the page: what happened, what was kept, what to do. */
export function Notice({ tone = "info", title, children, action, role, className }: NoticeProps) {
  const look = tones[tone];
  return (
    <div
      role={role === null ? undefined : (role ?? look.role)}
      className={classNames("flex gap-3 border-s-4 bg-raised px-4 py-3", look.rule, className)}
    >
      <span aria-hidden="true" className={classNames("w-4 shrink-0 text-center font-bold", look.ink)}>
        {look.sign}
      </span>
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        {title ? <div className="font-semibold">{title}</div> : null}
        {children ? <div className="max-w-prose">{children}</div> : null}
        {action ? <div className="mt-2 flex flex-wrap gap-3">{action}</div> : null}
      </div>
    </div>
  );
}
