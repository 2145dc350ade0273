import { firstReleaseAt } from "@plumbline/api/findings/first-release";
import { EmptyState } from "@plumbline/ui/empty-state.tsx";
import type { ResultsRound } from "./choose-round.ts";

/** In place of results. Says when they come, never how many have answered: a count that moves tells who just did. */
export function NoRelease({ round }: { round: ResultsRound }) {
  if (round.state === "closed") {
    return (
      <EmptyState title="This round was closed without a release">
        Too few people had answered to show anything.
      </EmptyState>
    );
  }
  const { people, leftBehind } = firstReleaseAt(round.batch);
  return (
    <EmptyState title={`Round ${round.number} has no release yet`}>
      The first one appears once {people} people have answered: a release takes in {round.batch} or more and
      leaves {leftBehind} behind for the closing one, so that no two of them differ by a single person. Until
      then nothing is shown, not even how many have answered.
    </EmptyState>
  );
}
