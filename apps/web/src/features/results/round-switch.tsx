import { roundHref } from "./addresses.ts";
import type { ResultsRound } from "./choose-round.ts";
import { SwitchLinks } from "./switch-links.tsx";

interface RoundSwitchProps {
  studyId: string;
  rounds: readonly ResultsRound[];
  current: string;
}

/** The rounds of the study, newest first; nothing where there is only one. */
export function RoundSwitch({ studyId, rounds, current }: RoundSwitchProps) {
  if (rounds.length < 2) return null;
  const newestFirst = rounds.toSorted((a, b) => b.number - a.number);
  return (
    <SwitchLinks
      label="Round"
      options={newestFirst.map((round) => ({
        key: round.id,
        label: labelOf(round),
        href: roundHref(studyId, round.id),
        current: round.id === current,
      }))}
    />
  );
}

function labelOf({ number, origin, state }: ResultsRound): string {
  if (origin === "simulated") return "simulated";
  if (origin === "imported") return `${number}, imported`;
  return state === "open" ? `${number}, open` : `${number}`;
}
