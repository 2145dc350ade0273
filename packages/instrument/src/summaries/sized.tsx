import type { ReactNode } from "react";
import { BothSizes } from "@plumbline/charts/both-sizes.tsx";
import type { ChartSize } from "@plumbline/charts/chart-props";

/** A compact summary is always narrow; a regular one takes whichever layout its surroundings have room for. */
export function Sized(props: {
  idPrefix: string;
  size: ChartSize;
  children: (size: ChartSize, idPrefix: string) => ReactNode;
}) {
  const { idPrefix, size, children } = props;
  return size === "compact" ? (
    children("compact", idPrefix)
  ) : (
    <BothSizes idPrefix={idPrefix}>{children}</BothSizes>
  );
}
