import type { ReactNode } from "react";
import { elementIds } from "./element-ids.ts";

/** One step under its heading, which takes the focus when the step begins. */
export function StepSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={elementIds.heading} className="flex flex-col gap-6">
      <h2 id={elementIds.heading} tabIndex={-1} className="text-2xl">
        {title}
      </h2>
      {children}
    </section>
  );
}
