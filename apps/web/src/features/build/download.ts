import type { Instrument } from "@plumbline/instrument/instrument";
import { fileName } from "./transfer.ts";

/** Hands an instrument over as a file. */
export function downloadInstrument(definition: Instrument, version: number): void {
  const url = URL.createObjectURL(
    new Blob([`${JSON.stringify(definition, null, 2)}\n`], { type: "application/json" }),
  );
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName(definition.title, version);
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
