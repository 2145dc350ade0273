import type { Instrument } from "@plumbline/instrument/instrument";
import { fileName } from "./transfer.ts";

/** Hands an instrument over as a file. */
export function downloadInstrument(definition: Instrument, version: number): void {
  downloadJson(definition, fileName(definition.title, version));
}

export function downloadJson(document: unknown, name: string): void {
  const url = URL.createObjectURL(
    new Blob([`${JSON.stringify(document, null, 2)}\n`], { type: "application/json" }),
  );
  const link = window.document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
