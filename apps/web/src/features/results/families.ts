import type { Finding } from "@plumbline/api/findings/findings";
import type { AnyView } from "@plumbline/instrument/kinds/views";
import { askedOf } from "@plumbline/instrument/question";
import type { Family as FamilyView, FamilyRow } from "@plumbline/instrument/view";

/** Questions of one section that were answered on one scale and share a picture. */
export interface Family {
  /** The id of the first question, which is what addresses name it by. */
  id: string;
  section: Finding["section"];
  spec: unknown;
  labels: readonly string[];
  view: FamilyView<unknown, unknown>;
  /** Those that lie furthest towards the last answer first. */
  rows: (FamilyRow & { id: string; label: string })[];
}

/** The families of a release, in the order of the survey. A question that few have answered is in none. */
export function familiesOf(
  items: readonly Finding[],
  views: ReadonlyMap<string, Pick<AnyView, "family">>,
): Family[] {
  const families = new Map<string, Family>();
  for (const { question, section, estimate } of items) {
    const view = views.get(question.kind)?.family;
    const key = view?.key(askedOf(question)) ?? null;
    const row = estimate && key !== null ? view!.row(question.spec, estimate) : null;
    if (!view || key === null || !row) continue;
    const place = JSON.stringify([section.id, question.kind, key]);
    const { id, spec, text } = question;
    const family = families.get(place) ?? { id, section, spec, labels: view.labels(spec), view, rows: [] };
    family.rows.push({ id, label: text, ...row });
    families.set(place, family);
  }
  return [...families.values()]
    .filter(({ rows }) => rows.length > 1)
    .map((family) => ({ ...family, rows: family.rows.toSorted((a, b) => b.lean - a.lean) }));
}
