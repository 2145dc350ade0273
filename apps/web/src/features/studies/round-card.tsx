import { firstReleaseAt } from "@plumbline/api/findings/first-release";
import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import { Badge } from "@plumbline/ui/badge.tsx";
import { LinkButton } from "@plumbline/ui/button.tsx";
import { dayIn } from "@/i18n/days";
import { readerLocale } from "@/i18n/reader-locale";
import { withElements } from "@/i18n/with-elements";
import { RouterLink } from "@/shell/router-link";
import { CloseRound } from "./close-round.tsx";
import { studyMessages } from "./messages.ts";
import { roundMessages } from "./messages-round.ts";
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

/** One round: its state, how many answers its newest release counts, its link. */
export async function RoundCard({
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
  const locale = await readerLocale();
  const say = wordsIn(roundMessages, locale);
  const sayOfStudy = wordsIn(studyMessages, locale);
  const { instrumentVersion: version, minimumN, batch } = round;
  const opened = dayIn(locale, round.openedAt);
  const closed = round.closedAt && round.origin !== "imported" ? dayIn(locale, round.closedAt) : null;
  return (
    <article
      aria-labelledby={`round-${round.number}`}
      className="flex flex-col gap-3 border-t border-line pt-4"
    >
      <h3 id={`round-${round.number}`} className="flex flex-wrap items-center gap-3 text-xl">
        {sayOfStudy("round", { number: round.number })}
        <Badge tone={round.state === "open" ? "success" : undefined}>
          {sayOfStudy(`marks.${round.state}`)}
        </Badge>
        {round.origin === "imported" ? <Badge tone="info">{sayOfStudy("marks.imported")}</Badge> : null}
      </h3>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 text-sm">
        <dt className="text-muted">{say("card.counted")}</dt>
        <dd>{countWords(round, locale)}</dd>
        <dt className="text-muted">{say(round.origin === "imported" ? "card.imported" : "card.opened")}</dt>
        <dd>{closed ? say("card.closedOn", { day: opened, closed }) : opened}</dd>
        <dt className="text-muted">{say("card.instrument")}</dt>
        <dd className="wrap-anywhere">
          {withElements(say, "card.frozenAs", {
            version,
            hash: <code className="text-xs">{round.instrumentHash?.slice(0, 16) ?? ""}…</code>,
          })}
        </dd>
        <dt className="text-muted">{say("card.disclosure")}</dt>
        <dd>{say("card.from", { minimumN, batch })}</dd>
      </dl>
      {round.state === "open" ? <ShareLink link={`${baseUrl}/r/${round.slug}`} /> : null}
      <div className="flex flex-wrap gap-3">
        <LinkButton link={RouterLink} href={`/studies/${studyId}/results?round=${round.id}`}>
          {sayOfStudy("pages.results")}
        </LinkButton>
        {round.state === "open" && runs ? (
          <CloseRound studyId={studyId} roundId={round.id} number={round.number} />
        ) : null}
      </div>
    </article>
  );
}

/** Counts move in batches: one that moved with each answer would tell who has just answered. */
function countWords({ release, batch, state }: Round, locale: Locale): string {
  const say = wordsIn(roundMessages, locale);
  if (!release) {
    return state === "open"
      ? say("card.noneYet", { people: firstReleaseAt(batch).people })
      : say("card.tooFew");
  }
  const { n, number, cutOn } = release;
  return state === "open"
    ? say("card.provisional", { n, release: number, day: dayIn(locale, cutOn), batch })
    : say("card.final", { n });
}
