import type { ReactNode } from "react";

export interface PageHeaderProps {
  title: ReactNode;
  /** The line above: where this is, which edition, how many; may hold badges. */
  eyebrow?: ReactNode;
  /** The paragraph under the title. */
  lead?: ReactNode;
  actions?: ReactNode;
}

/** The head of a page: where, what, and in a paragraph what for. */
export function PageHeader({ title, eyebrow, lead, actions }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4 pb-6">
      <div className="max-w-prose min-w-0">
        {eyebrow ? <div className="mb-2 text-sm text-muted tabular-nums">{eyebrow}</div> : null}
        <h1 className="text-3xl text-pretty sm:text-4xl">{title}</h1>
        {lead ? <div className="mt-3 text-lg text-muted">{lead}</div> : null}
      </div>
      {actions ? <div className="flex flex-wrap gap-3">{actions}</div> : null}
    </header>
  );
}
