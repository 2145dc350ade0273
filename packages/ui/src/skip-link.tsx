import type { ReactNode } from "react";

/** The first stop of the keyboard: leads past the navigation; visible only while focused. */
export function SkipLink({ href = "#main", children }: { href?: string; children: ReactNode }) {
  return (
    <a
      href={href}
      className="sr-only focus:not-sr-only focus:fixed focus:start-4 focus:top-4 focus:z-50 focus:rounded-lg focus:bg-ink focus:px-4 focus:py-3 focus:text-on-ink"
    >
      {children}
    </a>
  );
}
