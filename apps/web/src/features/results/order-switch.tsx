import { ORDERS, type Order } from "@plumbline/api/findings/arrange";
import { readerWords } from "@/i18n/reader-locale";
import { roundHref, type Neutral } from "./addresses.ts";
import { resultsMessages } from "./messages.ts";
import { SwitchLinks } from "./switch-links.tsx";

interface OrderSwitchProps {
  studyId: string;
  roundId: string;
  /** The release the address names; null where it shows the newest. */
  release: number | null;
  current: Order;
  neutral: Neutral;
}

export async function OrderSwitch({ studyId, roundId, release, current, neutral }: OrderSwitchProps) {
  const say = await readerWords(resultsMessages);
  return (
    <SwitchLinks
      label={say("sortedBy")}
      options={ORDERS.map((order) => ({
        key: order,
        label: say(`orders.${order}`),
        href: roundHref(studyId, roundId, { order, neutral, release }),
        current: order === current,
      }))}
    />
  );
}
