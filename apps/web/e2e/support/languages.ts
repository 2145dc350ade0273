const AGREEMENT_DE = ["Stimme gar nicht zu", "Stimme nicht zu", "Weder noch", "Stimme zu", "Stimme voll zu"];
const AGREEMENT_AR = ["أعارض بشدة", "أعارض", "محايد", "أوافق", "أوافق بشدة"];

const agreement = (labels: readonly string[]) => ({
  options: labels.map((label) => ({ label })),
  ordered: true,
  many: false,
});
const AGREEMENT = ["Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"];

const section = (id: string, title: string, questions: object[]) => ({ id, title, intro: "", questions });
const both = { version: 1, help: "", own: true, crowd: "distribution", order: "own-first", segment: false };

/** Two sections in English, with a German translation of all but one text. */
export const BILINGUAL_INSTRUMENT = {
  format: 1,
  title: "How hard is alignment?",
  intro: "Two short sections.",
  crowd: "the people who answer this round",
  consent: { version: 1, text: "Your answers are stored without your name." },
  language: "en",
  translations: {
    de: {
      "How hard is alignment?": "Wie schwer ist Alignment?",
      "Two short sections.": "Zwei kurze Abschnitte.",
      "the people who answer this round": "alle, die in dieser Runde antworten",
      "Your answers are stored without your name.": "Ihre Antworten werden ohne Ihren Namen gespeichert.",
      Views: "Ansichten",
      "Safety and capability exclude each other.": "Sicherheit und Fähigkeit schließen einander aus.",
      "Work on one gets harder.": "Die Arbeit an einem wird schwerer.",
      ...Object.fromEntries(AGREEMENT.map((label, index) => [label, AGREEMENT_DE[index]])),
    },
  },
  sections: [
    section("views", "Views", [
      {
        ...both,
        id: "exclude",
        kind: "choice",
        text: "Safety and capability exclude each other.",
        help: "Exclude: work on one hinders the other.",
        spec: agreement(AGREEMENT),
      },
    ]),
    section("more", "More", [
      { ...both, id: "harder", kind: "choice", text: "Work on one gets harder.", spec: agreement(AGREEMENT) },
    ]),
  ],
};

/** Written in Arabic: everything runs from right to left. */
export const ARABIC_INSTRUMENT = {
  format: 1,
  title: "ما مدى صعوبة مواءمة الذكاء الاصطناعي؟",
  intro: "قسمان قصيران.",
  crowd: "الأشخاص الذين يجيبون في هذه الجولة",
  consent: { version: 1, text: "تُحفظ إجاباتك دون اسمك." },
  language: "ar",
  sections: [
    section("views", "الآراء", [
      {
        ...both,
        id: "exclude",
        kind: "choice",
        text: "السلامة والقدرة تستبعد إحداهما الأخرى.",
        spec: agreement(AGREEMENT_AR),
      },
    ]),
    section("tax", "الكلفة", [
      {
        ...both,
        id: "sign",
        kind: "distribution",
        text: "ما إشارة كلفة المواءمة؟",
        spec: {
          bins: ["سالبة", "قرابة الصفر", "موجبة"].map((label, index) => ({
            label,
            detail: "",
            score: index - 1,
          })),
          ordered: true,
          thresholds: [],
        },
      },
    ]),
  ],
};
