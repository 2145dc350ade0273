import { catalogue } from "@plumbline/instrument/words/words";

/** The languages of a study and its translations. */
export const languageMessages = catalogue({
  en: {
    part: "Languages",
    meta: "Written in {language}; {count, plural, =0 {not translated} other {translated into {names}}}",
    written: "The language the study is written in",
    writtenHint: "{language}. A language tag such as en, de-AT or zh-Hant.",
    itself:
      "The study is written in {language} and translated into it as well. Respondents who read it see the texts as they are written.",
    notATag: "A language is a tag such as fr, de-AT or zh-Hant.",
    writtenInIt: "The study is written in {language}.",
    thereAlready: "{language} is there already.",
    translateInto: "Translate it into",
    tagHint: "A language tag: fr, de-AT, zh-Hant.",
    unknownTag: "No language is known by the tag {tag}; it can be added.",
    add: "Add this language",
    named: "{own} ({name})",
    texts: "{count, plural, one {# text} other {# texts}}",
    missing: "{count, number} missing",
    all: "all translated",
    onlyMissing: "Only what is missing",
    noneMissing: "Nothing is missing.",
    before: "Title, introduction, consent",
    aside: "{title} (set aside)",
    download: "Download for translating",
    remove: "Remove this language",
    removeTitle: "Remove {language}?",
    removeLoses:
      "{count, plural, one {# translation{consent, select, yes {, that of the consent among them,} other {}} goes with it. Download first to keep it;} other {# translations{consent, select, yes {, that of the consent among them,} other {}} go with it. Download first to keep them;}} Undo brings the language back while this page is open.",
    removeConfirm: "Remove the language",
    readIn: "Read in a translated file",
    readInHint:
      "What is empty in it is skipped; what is translated here already is replaced. Undo brings it back.",
    refused: "This file cannot be read in; the translation is as it was",
    read: "{count, plural, one {# translation} other {# translations}} read in.",
    others:
      "{count, plural, one {# other in the file is of texts that the study does not have, and was left out.} other {# others in the file are of texts that the study does not have, and were left out.}}",
    file: {
      tooLarge: "The file is too large to be a translation.",
      noJson: "The file is not JSON. Choose a file that was downloaded here and filled in.",
      noList:
        "The file is no list of translations: it should give for each text as it is written its translation, as in {example}.",
      tooLong:
        "{count, plural, one {# translation in the file is} other {# translations in the file are}} longer than {longest, number} characters.",
      empty: "The file holds no translation yet: all of them are empty.",
      foreign: "None of the texts in the file is a text of this study as it is written now.",
    },
    parts: {
      title: "Title",
      intro: "Introduction",
      crowd: "Whose answers are predicted, as in “What will … say?”",
      consent: "Consent",
      question: "Question",
      help: "Help",
      specification: "Answers",
    },
    leftovers:
      "{count, plural, one {# translation} other {# translations}} of texts that the study does not have any more",
    leftoversWhat: "Whoever rewords a text finds its translation here, to copy what still fits.",
    leftoversRemove: "{count, plural, one {Remove it} other {Remove them}}",
  },
  de: {
    part: "Sprachen",
    meta: "Geschrieben in: {language}; {count, plural, =0 {nicht übersetzt} other {übersetzt in: {names}}}",
    written: "Sprache, in der die Studie geschrieben ist",
    writtenHint: "{language}. Ein Sprachkürzel wie en, de-AT oder zh-Hant.",
    itself:
      "Die Studie ist in dieser Sprache geschrieben und auch in sie übersetzt: {language}. Wer sie darin liest, sieht die Texte, wie sie geschrieben sind.",
    notATag: "Eine Sprache ist ein Kürzel wie fr, de-AT oder zh-Hant.",
    writtenInIt: "In dieser Sprache ist die Studie geschrieben: {language}.",
    thereAlready: "Schon vorhanden: {language}.",
    translateInto: "Übersetzen in",
    tagHint: "Ein Sprachkürzel: fr, de-AT, zh-Hant.",
    unknownTag: "Unter dem Kürzel {tag} ist keine Sprache bekannt; hinzufügen lässt sie sich.",
    add: "Diese Sprache hinzufügen",
    named: "{own} ({name})",
    texts: "{count, plural, one {# Text} other {# Texte}}",
    missing: "{count, plural, one {# fehlt} other {# fehlen}}",
    all: "alles übersetzt",
    onlyMissing: "Nur was fehlt",
    noneMissing: "Es fehlt nichts.",
    before: "Titel, Einleitung, Einwilligung",
    aside: "{title} (zurückgestellt)",
    download: "Zum Übersetzen herunterladen",
    remove: "Diese Sprache entfernen",
    removeTitle: "Sprache entfernen: {language}?",
    removeLoses:
      "{count, plural, one {Damit verschwindet # Übersetzung{consent, select, yes { (die der Einwilligung)} other {}}. Wer sie behalten will, lädt sie vorher herunter;} other {Damit verschwinden # Übersetzungen{consent, select, yes {, auch die der Einwilligung} other {}}. Wer sie behalten will, lädt sie vorher herunter;}} Rückgängig holt die Sprache zurück, solange diese Seite offen ist.",
    removeConfirm: "Sprache entfernen",
    readIn: "Übersetzte Datei einlesen",
    readInHint:
      "Was darin leer ist, wird übergangen; was hier schon übersetzt ist, wird ersetzt. Rückgängig holt es zurück.",
    refused: "Diese Datei lässt sich nicht einlesen; die Übersetzung bleibt, wie sie war",
    read: "{count, plural, one {# Übersetzung} other {# Übersetzungen}} eingelesen.",
    others:
      "{count, plural, one {# weitere in der Datei gehört zu Texten, die die Studie nicht hat, und wurde ausgelassen.} other {# weitere in der Datei gehören zu Texten, die die Studie nicht hat, und wurden ausgelassen.}}",
    file: {
      tooLarge: "Die Datei ist zu groß für eine Übersetzung.",
      noJson:
        "Die Datei ist kein JSON. Bitte eine Datei auswählen, die hier heruntergeladen und ausgefüllt wurde.",
      noList:
        "Die Datei ist keine Liste von Übersetzungen: Zu jedem Text, wie er geschrieben ist, sollte sie seine Übersetzung angeben, wie in {example}.",
      tooLong:
        "{count, plural, one {# Übersetzung in der Datei ist} other {# Übersetzungen in der Datei sind}} länger als {longest, number} Zeichen.",
      empty: "Die Datei enthält noch keine Übersetzung: Alle sind leer.",
      foreign: "Keiner der Texte in der Datei ist ein Text dieser Studie, wie sie jetzt geschrieben ist.",
    },
    parts: {
      title: "Titel",
      intro: "Einleitung",
      crowd: "Wessen Antworten vorhergesagt werden, wie in „… in dieser Gruppe: …?“",
      consent: "Einwilligung",
      question: "Frage",
      help: "Hilfe",
      specification: "Antworten",
    },
    leftovers:
      "{count, plural, one {# Übersetzung} other {# Übersetzungen}} von Texten, die die Studie nicht mehr hat",
    leftoversWhat:
      "Wer einen Text umschreibt, findet hier seine Übersetzung und kann kopieren, was noch passt.",
    leftoversRemove: "{count, plural, one {Entfernen} other {Alle entfernen}}",
  },
});
