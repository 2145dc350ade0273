"use client";

import { useEffect, useState } from "react";

/** Milliseconds without a change after which words are read out. */
const PAUSE_MS = 1000;

/**
 * Says words to screen readers once they have stopped changing: at every keystroke they would talk over the next one.
 * What is on the page already when it opens is not said.
 */
export function ReadOut({ words }: { words: string }) {
  const [first] = useState(words);
  const [said, setSaid] = useState("");
  useEffect(() => {
    const pause = setTimeout(
      () => setSaid((before) => (before === "" && words === first ? "" : words)),
      PAUSE_MS,
    );
    return () => clearTimeout(pause);
  }, [words, first]);
  return (
    <span role="status" className="sr-only">
      {said}
    </span>
  );
}
