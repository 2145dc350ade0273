import { Notice } from "@plumbline/ui/notice.tsx";
import type { Saving } from "./saving.ts";

/** A round and the version of the instrument it opened with. */
export interface AskedRound {
  number: number;
  version: number;
}

/** Says why the version is frozen, and where changes go. */
export function FrozenNotice({
  base,
  rounds,
  readOnly,
}: {
  base: Saving["base"];
  rounds: AskedRound[];
  readOnly: boolean;
}) {
  if (!base.frozen) return null;
  const numbers = rounds.filter(({ version }) => version === base.version).map(({ number }) => number);
  const reason =
    numbers.length === 0
      ? "because a round opened with it"
      : `because round${numbers.length > 1 ? "s" : ""} ${numbers.join(", ")} opened with it`;
  return (
    <Notice role={null} title={`Version ${base.version} is frozen ${reason}`}>
      {readOnly
        ? "Answers belong to the questions as they were asked."
        : `Your changes become version ${base.version + 1}, for the next round.`}
    </Notice>
  );
}
