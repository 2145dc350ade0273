import { viewOf, type AnyView } from "@plumbline/instrument/kinds/views";

const views = new Map<string, Promise<AnyView>>();

/** The screens of a kind, fetched once; the same promise every time, as React's `use` wants it. */
export function kindView(kindId: string): Promise<AnyView> {
  const held = views.get(kindId);
  if (held) return held;
  const view = viewOf(kindId);
  // A fetch that failed is tried again with the next rendering.
  view.catch(() => views.delete(kindId));
  views.set(kindId, view);
  return view;
}
