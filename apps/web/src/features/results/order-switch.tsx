import { ORDERS, type Order } from "@plumbline/api/findings/arrange";
import { roundHref } from "./addresses.ts";
import { SwitchLinks } from "./switch-links.tsx";

const LABELS: Record<Order, string> = {
  misjudgement: "how far it is misjudged",
  survey: "order of the survey",
};

interface OrderSwitchProps {
  studyId: string;
  roundId: string;
  /** The release the address names; null where it shows the newest. */
  release: number | null;
  current: Order;
}

export function OrderSwitch({ studyId, roundId, release, current }: OrderSwitchProps) {
  return (
    <SwitchLinks
      label="Sorted by"
      options={ORDERS.map((order) => ({
        key: order,
        label: LABELS[order],
        href: roundHref(studyId, roundId, { order, release }),
        current: order === current,
      }))}
    />
  );
}
