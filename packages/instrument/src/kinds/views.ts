import type { ComponentType, ReactElement } from "react";
import type { Estimate } from "../estimate.ts";
import type { EditorProps, FigureProps, InputProps, MatrixProps, SaidProps, SummaryProps } from "../view.ts";

export interface AnyView {
  Editor: ComponentType<EditorProps<unknown>>;
  Input: ComponentType<InputProps<unknown>>;
  Said: ComponentType<SaidProps<unknown>>;
  Matrix?: ComponentType<MatrixProps<unknown>>;
  Summary: ComponentType<SummaryProps<unknown, unknown>>;
  figure(props: FigureProps<unknown, unknown>): ReactElement | null;
  largest?(estimate: Estimate): number;
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
