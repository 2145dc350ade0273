import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import type { Draft } from "./draft.ts";
import { elementIds } from "./element-ids.ts";
import * as edits from "./language-edits.ts";
import { languageName } from "./languages.ts";
import { historyMessages } from "./messages-history.ts";
import { languageKey, type View } from "./open-parts.ts";
import type { Written } from "./writing.ts";

/** What an author does to the languages of a study. */
export type LanguageWriting =
  | { type: "add-language"; tag: string }
  | { type: "remove-language"; tag: string }
  | { type: "translate"; tag: string; source: string; translation: string }
  | { type: "take-translations"; tag: string; entries: edits.Dictionary }
  | { type: "drop-leftovers"; tag: string; texts: ReadonlySet<string> };

export function writeLanguage(
  draft: Draft,
  view: View,
  action: LanguageWriting,
  locale: Locale,
): Written | null {
  const say = wordsIn(historyMessages, locale);
  const { tag } = action;
  const language = languageName(tag, locale);
  switch (action.type) {
    case "add-language": {
      const next = edits.addLanguage(draft, tag);
      if (next === draft) return null;
      return {
        draft: next,
        did: say("did.addLanguage", { language }),
        say: say("languageAdded", { language }),
        focus: elementIds.toggle(languageKey(tag)),
        view: { sections: { ...view.sections, [languageKey(tag)]: true } },
      };
    }
    case "remove-language":
      return {
        draft: edits.removeLanguage(draft, tag),
        did: say("did.removeLanguage", { language }),
        say: say("languageRemoved", { language }),
        focus: elementIds.addLanguage,
      };
    case "translate":
      return {
        draft: edits.translateText(draft, tag, action.source, action.translation),
        did: say("did.translation"),
        field: `${tag} ${action.source}`,
      };
    case "take-translations":
      return {
        draft: edits.takeTranslations(draft, tag, action.entries),
        did: say("did.translations", { language }),
      };
    case "drop-leftovers":
      return {
        draft: edits.dropLeftovers(draft, tag, action.texts),
        did: say("did.leftovers"),
        say: say("leftoversRemoved"),
        focus: elementIds.toggle(languageKey(tag)),
      };
  }
}
