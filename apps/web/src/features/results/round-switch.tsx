import type { Say } from "@plumbline/instrument/words/words";
import { readerWords } from "@/i18n/reader-locale";
import { roundHref } from "./addresses.ts";
import type { ResultsRound } from "./choose-round.ts";
import { resultsMessages } from "./messages.ts";
import { SwitchLinks } from "./switch-links.tsx";

interface RoundSwitchProps {
  studyId: string;
  rounds: readonly ResultsRound[];
  current: string;
}

/** The rounds of the study, newest first; nothing where there is only one. */
export async function RoundSwitch({ studyId, rounds, current }: RoundSwitchProps) {
  const say = await readerWords(resultsMessages);
  if (rounds.length < 2) return null;
  const newestFirst = rounds.toSorted((a, b) => b.number - a.number);
  return (
    <SwitchLinks
      label={say("rounds")}
      options={newestFirst.map((round) => ({
        key: round.id,
        label: labelOf(round, say),
        href: roundHref(studyId, round.id),
        current: round.id === current,
      }))}
    />
  );
}

function labelOf({ number, origin, state }: ResultsRound, say: Say<(typeof resultsMessages)["en"]>): string {
  if (origin === "simulated") return say("roundSimulated");
  if (origin === "imported") return say("roundImported", { number });
  return state === "open" ? say("roundOpen", { number }) : `${number}`;
}
