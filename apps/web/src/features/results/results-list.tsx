import { arrange, type Order } from "@plumbline/api/findings/arrange";
import type { Findings } from "@plumbline/api/findings/findings";
import type { Framing } from "@plumbline/api/findings/framings";
import type { Neutral, ReleaseAddress } from "./addresses.ts";
import { familiesOf } from "./families.ts";
import { FramingFigures } from "./framing-figures.tsx";
import { FamilyFigures } from "./family-figures.tsx";
import { FindingGroup } from "./finding-group.tsx";
import { OrderSwitch } from "./order-switch.tsx";
import { QuestionIndex } from "./question-index.tsx";
import { ReadingHelp } from "./reading-help.tsx";
import { scalesOf, viewsOf } from "./scale.ts";

interface ResultsListProps {
  findings: Findings;
  framings: readonly Framing[];
  order: Order;
  neutral: Neutral;
  crowd: string;
  address: ReleaseAddress;
  /** What the release is cited by. */
  releaseId: string;
  /** Whether the address of the page names the release, so that its links keep to it. */
  pinned: boolean;
}

/** Every question of a release, comparisons first. */
export async function ResultsList(props: ResultsListProps) {
  const { findings, framings, order, neutral, crowd, address, releaseId, pinned } = props;
  const { items, family, minimumN } = findings;
  if (!items) return null;
  const views = await viewsOf(items);
  const scales = scalesOf(items, views);
  const groups = arrange(items, order);
  const compares = groups.some(({ id }) => id === "distribution" || id === "point");
  return (
    <div className="flex flex-col gap-12">
      <div className="flex flex-col border-y border-line py-1 print:hidden">
        <QuestionIndex items={items} address={address} />
        {compares ? (
          <>
            <OrderSwitch
              studyId={address.studyId}
              roundId={address.roundId}
              release={pinned ? address.release : null}
              current={order}
              neutral={neutral}
            />
            <ReadingHelp />
          </>
        ) : null}
      </div>
      <FamilyFigures
        families={familiesOf(items, views)}
        neutral={neutral}
        order={order}
        address={address}
        releaseId={releaseId}
        pinned={pinned}
      />
      <FramingFigures framings={framings} address={address} releaseId={releaseId} />
      {groups.map((group) => (
        <FindingGroup
          key={group.id}
          group={group}
          views={views}
          scales={scales}
          family={family}
          minimumN={minimumN}
          crowd={crowd}
          address={address}
        />
      ))}
    </div>
  );
}
