import type { Draft } from "./draft.ts";
import { elementIds } from "./element-ids.ts";
import * as edits from "./language-edits.ts";
import { languageName } from "./languages.ts";
import { languageKey, type View } from "./open-parts.ts";
import type { Written } from "./writing.ts";

/** What an author does to the languages of a study. */
export type LanguageWriting =
  | { type: "add-language"; tag: string }
  | { type: "remove-language"; tag: string }
  | { type: "translate"; tag: string; source: string; translation: string }
  | { type: "take-translations"; tag: string; entries: edits.Dictionary }
  | { type: "drop-leftovers"; tag: string; texts: ReadonlySet<string> };

export function writeLanguage(draft: Draft, view: View, action: LanguageWriting): Written | null {
  const { tag } = action;
  const name = languageName(tag);
  switch (action.type) {
    case "add-language": {
      const next = edits.addLanguage(draft, tag);
      if (next === draft) return null;
      return {
        draft: next,
        did: `added ${name}`,
        say: `${name} added.`,
        focus: elementIds.toggle(languageKey(tag)),
        view: { sections: { ...view.sections, [languageKey(tag)]: true } },
      };
    }
    case "remove-language":
      return {
        draft: edits.removeLanguage(draft, tag),
        did: `removed ${name}`,
        say: `${name} removed. Undo brings it back.`,
        focus: elementIds.addLanguage,
      };
    case "translate":
      return {
        draft: edits.translateText(draft, tag, action.source, action.translation),
        did: "changed a translation",
        field: `${tag} ${action.source}`,
      };
    case "take-translations":
      return {
        draft: edits.takeTranslations(draft, tag, action.entries),
        did: `read translations into ${name} in`,
      };
    case "drop-leftovers":
      return {
        draft: edits.dropLeftovers(draft, tag, action.texts),
        did: "removed translations that nothing needs",
        say: "Removed. Undo brings them back.",
        focus: elementIds.toggle(languageKey(tag)),
      };
  }
}
