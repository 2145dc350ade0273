import type { ReactElement } from "react";

export interface Example {
  name: string;
  heading: string;
  source: string;
  chart: ReactElement;
}
