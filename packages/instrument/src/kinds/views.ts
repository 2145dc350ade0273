import type { ComponentType, ReactElement } from "react";
import type { Estimate } from "../estimate.ts";
import type { EditorProps, Family, FigureProps, SummaryProps } from "../view.ts";
import type { AnyAsking } from "./askings.ts";

export interface AnyView extends AnyAsking {
  Editor: ComponentType<EditorProps<unknown>>;
  Summary: ComponentType<SummaryProps<unknown, unknown>>;
  figure(props: FigureProps<unknown, unknown>): ReactElement | null;
  largest?(estimate: Estimate): number;
  family?: Family<unknown, unknown>;
  pictureless?: true;
}

/**
 * The screens of a kind. One template import, so that each kind becomes a chunk of its own and an API route that
 * reads the registry carries no view code.
 */
export async function viewOf(kindId: string): Promise<AnyView> {
  const loaded = (await import(`./${kindId}/view.tsx`)) as { view: AnyView };
  return loaded.view;
}
