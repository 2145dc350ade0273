"use client";

/** The definitions of a question, opened on request; nothing where there are none. */
export function HelpNote({ help }: { help: string }) {
  if (!help) return null;
  return (
    <details className="max-w-prose text-base">
      <summary className="min-h-11 cursor-pointer py-2 text-link">What is meant by this?</summary>
      <div className="border-s-2 border-line ps-4 whitespace-pre-line text-muted">{help}</div>
    </details>
  );
}
