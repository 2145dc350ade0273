import type { ReactNode } from "react";

/** One thing that can be set, under its own heading. */
export function Setting({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="flex max-w-prose flex-col gap-3 border-t border-line pt-4">
      <h2 id={id} className="text-xl">
        {title}
      </h2>
      {children}
    </section>
  );
}
