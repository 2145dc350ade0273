import { firstReleaseAt } from "@plumbline/api/findings/first-release";
import { EmptyState } from "@plumbline/ui/empty-state.tsx";
import { readerWords } from "@/i18n/reader-locale";
import type { ResultsRound } from "./choose-round.ts";
import { resultsMessages } from "./messages.ts";

/** In place of results. Says when they come, never how many have answered: a count that moves tells who just did. */
export async function NoRelease({ round: { state, number, batch } }: { round: ResultsRound }) {
  const say = await readerWords(resultsMessages);
  if (state === "closed") {
    return <EmptyState title={say("closedWithout.title")}>{say("closedWithout.what")}</EmptyState>;
  }
  return (
    <EmptyState title={say("noRelease.title", { number })}>
      {say("noRelease.what", { batch, ...firstReleaseAt(batch) })}
    </EmptyState>
  );
}
