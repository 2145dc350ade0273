import { Badge } from "@plumbline/ui/badge.tsx";
import { LinkButton } from "@plumbline/ui/button.tsx";
import { RouterLink } from "@/shell/router-link";
import { CloseRound } from "./close-round.tsx";
import { ShareLink } from "./share-link.tsx";

interface Round {
  id: string;
  number: number;
  slug: string;
  state: "open" | "closed";
  origin: "collected" | "simulated" | "imported";
  minimumN: number;
  batch: number;
  openedAt: Date;
  closedAt: Date | null;
  instrumentVersion: number;
  instrumentHash: string | null;
  release: { id: string; number: number; n: number; cutOn: string; final: boolean } | null;
}

const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" });

/** One round: its state, how many answers its newest release counts, its link. */
export function RoundCard({
  studyId,
  round,
  baseUrl,
  runs,
}: {
  studyId: string;
  round: Round;
  baseUrl: string;
  runs: boolean;
}) {
  return (
    <article
      aria-labelledby={`round-${round.number}`}
      className="flex flex-col gap-3 border-t border-line pt-4"
    >
      <h3 id={`round-${round.number}`} className="flex flex-wrap items-center gap-3 text-xl">
        Round {round.number}
        {round.state === "open" ? <Badge tone="success">open</Badge> : <Badge>closed</Badge>}
        {round.origin === "imported" ? <Badge tone="info">imported</Badge> : null}
      </h3>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 text-sm">
        <dt className="text-muted">Answers counted</dt>
        <dd>{countWords(round)}</dd>
        <dt className="text-muted">{round.origin === "imported" ? "Imported" : "Opened"}</dt>
        <dd>
          {DAY.format(round.openedAt)}
          {round.closedAt && round.origin !== "imported" ? `, closed ${DAY.format(round.closedAt)}` : ""}
        </dd>
        <dt className="text-muted">Instrument</dt>
        <dd className="wrap-anywhere">
          version {round.instrumentVersion}, frozen as{" "}
          <code className="text-xs">{round.instrumentHash?.slice(0, 16) ?? ""}…</code>
        </dd>
        <dt className="text-muted">Disclosure</dt>
        <dd>
          charts from {round.minimumN} answers, in batches of at least {round.batch}
        </dd>
      </dl>
      {round.state === "open" ? <ShareLink link={`${baseUrl}/r/${round.slug}`} /> : null}
      <div className="flex flex-wrap gap-3">
        <LinkButton link={RouterLink} href={`/studies/${studyId}/results?round=${round.id}`}>
          Results
        </LinkButton>
        {round.state === "open" && runs ? (
          <CloseRound studyId={studyId} roundId={round.id} number={round.number} />
        ) : null}
      </div>
    </article>
  );
}

/** Counts move in batches: one that moved with each answer would tell who has just answered. */
function countWords({ release, batch, state }: Round): string {
  if (!release) {
    return state === "open"
      ? `none yet; the first count appears after ${batch + 5} people have submitted`
      : "none: too few people answered";
  }
  return state === "open"
    ? `${release.n} in release ${release.number} of ${release.cutOn}; the next counts at least ${batch} more`
    : `${release.n} in the final release`;
}
