"use client";

import { classNames } from "@plumbline/ui/class-names";
import type { Lens } from "../lens.ts";
import { ReadOut } from "../read-out.tsx";
import { useWords } from "../words/use-words.ts";
import { massWords } from "./messages.ts";
import { readBack } from "./read-back.ts";

/** What is left to give, said aloud once it stays. */
export function Remainder({ left }: { left: number }) {
  const say = useWords(massWords);
  const words =
    left > 0 ? say("left", { left }) : left < 0 ? say("tooMany", { over: -left }) : say("complete");
  return (
    <div>
      <p className={classNames("font-semibold tabular-nums", left < 0 && "text-bad")}>{words}</p>
      <ReadOut words={words} />
    </div>
  );
}

/** Masses read back as a sentence, in the colour of their lens. */
export function InWords(props: {
  masses: readonly number[];
  labels: readonly string[];
  ordered: boolean;
  thresholds: readonly { after: number; label: string }[];
  lens: Lens;
}) {
  const say = useWords(massWords);
  const words = readBack(props.masses, props, props.lens, say);
  return (
    <p
      className={classNames(
        "min-h-12 border-s-4 bg-raised px-3 py-2",
        props.lens === "own" ? "border-actual" : "border-predicted",
      )}
    >
      {words ? (
        words.map((piece, index) =>
          typeof piece === "string" ? piece : <strong key={index}>{piece.figure}</strong>,
        )
      ) : (
        <span className="text-muted">{say("awaiting")}</span>
      )}
    </p>
  );
}
