import type { FindingGroup as Group } from "@plumbline/api/findings/arrange";
import type { Finding } from "@plumbline/api/findings/findings";
import { comparisonLegend } from "@plumbline/charts/comparison-legend";
import { Legend, type LegendItem } from "@plumbline/charts/legend.tsx";
import type { AnyView } from "@plumbline/instrument/kinds/views";
import type { CrowdForm } from "@plumbline/instrument/lens";
import type { Say } from "@plumbline/instrument/words/words";
import { Badge } from "@plumbline/ui/badge.tsx";
import { readerWords } from "@/i18n/reader-locale";
import type { ReleaseAddress } from "./addresses.ts";
import { FindingRow } from "./finding-row.tsx";
import { resultsMessages } from "./messages.ts";

interface FindingGroupProps {
  group: Group;
  views: ReadonlyMap<string, AnyView>;
  scales: ReadonlyMap<string, number>;
  family: number;
  minimumN: number;
  /** Who was predicted, as it follows "What will … say?". */
  crowd: string;
  address: ReleaseAddress;
}

/** The questions that were asked in one way, under the signs their pictures share. */
export async function FindingGroup(props: FindingGroupProps) {
  const { group, crowd, minimumN } = props;
  const say = await readerWords(resultsMessages);
  const titleId = `group-${group.id}`;
  return (
    <section aria-labelledby={titleId}>
      <div className="flex flex-col gap-3 pb-5">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h2 id={titleId} className="text-2xl">
            {say(`groups.${group.id}.title`)}
          </h2>
          {group.id === "distribution" || group.id === "point" || group.id === "number" ? (
            <Badge>{say(`forms.${group.id}`)}</Badge>
          ) : null}
        </div>
        <p className="max-w-prose text-muted">{say(`groups.${group.id}.lead`, { crowd, minimumN })}</p>
        {group.id === "distribution" || group.id === "point" ? (
          <>
            <Legend items={signsOf(group.id, say)} />
            <p className="text-sm text-muted">{say("interval")}</p>
          </>
        ) : null}
      </div>
      {group.parts.map(({ section, items }) => {
        const named = section !== null && group.id !== "withheld";
        return (
          <div key={section?.id ?? "ranked"}>
            {named ? <h3 className="pt-2 pb-3 text-lg text-muted">{section.title}</h3> : null}
            {group.id === "withheld" ? (
              <ul className="flex flex-col">
                {items.map(({ question, few }) => (
                  <li key={question.id} className="border-t border-line py-4">
                    <p className="font-serif text-lg font-semibold">{question.text}</p>
                    <p className="text-muted">{say("withheld", { minimumN, few: few ?? "own" })}</p>
                  </li>
                ))}
              </ul>
            ) : (
              items.map((item) => (
                <Row key={item.question.id} {...props} finding={item} heading={named ? "h4" : "h3"} />
              ))
            )}
          </div>
        );
      })}
    </section>
  );
}

function Row(props: FindingGroupProps & { finding: Finding; heading: "h3" | "h4" }) {
  const { finding, views, scales, family, address, heading, group } = props;
  const view = views.get(finding.question.kind);
  if (!view || !finding.estimate) return null;
  return (
    <FindingRow
      finding={{ ...finding, estimate: finding.estimate }}
      view={view}
      max={scales.get(finding.question.id) ?? 1}
      family={family}
      address={address}
      heading={heading}
      legend={group.id === "single" || group.id === "number"}
    />
  );
}

type SayResults = Say<(typeof resultsMessages)["en"]>;

function signsOf(form: CrowdForm, say: SayResults): LegendItem[] {
  const guessed = form === "point";
  return [
    ...comparisonLegend({
      names: { actual: say("signs.own"), predicted: say(guessed ? "signs.guessed" : "signs.predicted") },
      predicted: true,
      predictedForm: guessed ? "points" : "distribution",
    }),
    { mark: "actual-mean", label: say("signs.ownMean") },
    { mark: "predicted-mean", label: say(guessed ? "signs.guessedMean" : "signs.predictedMean") },
  ];
}
