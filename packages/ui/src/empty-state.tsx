import type { ReactNode } from "react";

export interface EmptyStateProps {
  title: ReactNode;
  /** What to do next, in a sentence. */
  children?: ReactNode;
  action?: ReactNode;
}

/** What stands where something will be: says what it will be and how to get there. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-start gap-3 border-y border-line py-10">
      <h2 className="text-xl">{title}</h2>
      {children ? <div className="max-w-prose text-muted">{children}</div> : null}
      {action ? <div className="flex flex-wrap gap-3">{action}</div> : null}
    </div>
  );
}
