import type { ReactNode } from "react";
import type { FindingGroup as Group, GroupId } from "@plumbline/api/findings/arrange";
import type { Finding } from "@plumbline/api/findings/findings";
import { comparisonLegend } from "@plumbline/charts/comparison-legend";
import { Legend, type LegendItem } from "@plumbline/charts/legend.tsx";
import type { AnyView } from "@plumbline/instrument/kinds/views";
import type { CrowdForm } from "@plumbline/instrument/lens";
import { seriesNames } from "@plumbline/instrument/summaries/series-names";
import { Badge } from "@plumbline/ui/badge.tsx";
import type { ReleaseAddress } from "./addresses.ts";
import { FindingRow } from "./finding-row.tsx";

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

const TITLES: Record<GroupId, string> = {
  distribution: "What was said, and what was predicted",
  point: "What was said, and what was guessed",
  number: "What was said, and what number was expected",
  single: "Asked through one lens",
  withheld: "Too few answers",
};

/** The questions that were asked in one way, under the signs their pictures share. */
export function FindingGroup(props: FindingGroupProps) {
  const { group, minimumN } = props;
  const titleId = `group-${group.id}`;
  return (
    <section aria-labelledby={titleId}>
      <div className="flex flex-col gap-3 pb-5">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h2 id={titleId} className="text-2xl">
            {TITLES[group.id]}
          </h2>
          {group.id === "distribution" ? <Badge>full predictions</Badge> : null}
          {group.id === "point" ? <Badge>point guesses</Badge> : null}
          {group.id === "number" ? <Badge>one number</Badge> : null}
        </div>
        <p className="max-w-prose text-muted">{leadOf(group.id, props)}</p>
        {group.id === "distribution" || group.id === "point" ? (
          <>
            <Legend items={signsOf(group.id)} />
            <p className="text-sm text-muted">In brackets beside a shift: its 95 % interval.</p>
          </>
        ) : null}
        {group.id === "number" ? <Legend items={NUMBER_SIGNS} /> : null}
      </div>
      {group.parts.map(({ section, items }) => {
        const named = section !== null && group.id !== "withheld";
        return (
          <div key={section?.id ?? "ranked"}>
            {named ? <h3 className="pt-2 pb-3 text-lg text-muted">{section.title}</h3> : null}
            {group.id === "withheld" ? (
              <ul className="flex flex-col">
                {items.map(({ question }) => (
                  <li key={question.id} className="border-t border-line py-4">
                    <p className="font-serif text-lg font-semibold">{question.text}</p>
                    <p className="text-muted">Fewer than {minimumN} answers: nothing is shown.</p>
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
  const { finding, views, scales, family, address, heading } = props;
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
    />
  );
}

function signsOf(form: CrowdForm): LegendItem[] {
  return [
    ...comparisonLegend({
      names: seriesNames(form),
      predicted: true,
      predictedForm: form === "point" ? "points" : "distribution",
    }),
    { mark: "actual-mean", label: "mean own view" },
    { mark: "predicted-mean", label: form === "point" ? "mean guess" : "mean prediction" },
  ];
}

/** The picture of each question adds what is its own. */
const NUMBER_SIGNS: LegendItem[] = [
  { mark: "actual", label: seriesNames(null).actual },
  { mark: "predicted-mean", label: "middle of what was expected" },
];

function leadOf(id: GroupId, { crowd, minimumN }: Pick<FindingGroupProps, "crowd" | "minimumN">): ReactNode {
  const leads: Record<GroupId, string> = {
    distribution: `Each person gave an own view and spread 100 points over what ${crowd} would say. Filled is what was said, outlined is the average of what was predicted.`,
    point: `Each person gave an own view and one guess of what ${crowd} would say. Filled is what was said; the dots are how many guessed each answer, which is not a predicted distribution: if everybody guessed the average, all dots but one would lie at nothing.`,
    number: `Each person gave an own view and said what the middle or the average answer of ${crowd} would be. The true one is held against the middle of what was expected.`,
    single: "Own views without a prediction, or the other way round: there is nothing to compare.",
    withheld: `A question is shown from ${minimumN} answers on, so that no figure points at a person.`,
  };
  return leads[id];
}
