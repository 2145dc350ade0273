/** Words in the name of a column that asks about the person and not for a view. */
const NAMES = new Set([
  "age",
  "gender",
  "sex",
  "country",
  "region",
  "continent",
  "nationality",
  "education",
  "degree",
  "experience",
  "seniority",
  "role",
  "position",
  "job",
  "occupation",
  "profession",
  "sector",
  "industry",
  "employer",
  "employment",
  "affiliation",
  "organisation",
  "organization",
  "career",
  "years",
  "tenure",
  "background",
  "demographic",
  "demographics",
  "arm",
  "treatment",
  "treat",
  "cohort",
  "group",
]);

const ASKS = [
  /^how (long|many years|old)\b/i,
  /\byour (current |main |primary |highest |present )?(age|gender|country|role|position|job|occupation|sector|degree|career|level of education|years)\b/i,
  /^(which|what|in which|in what) (country|region|sector|industry|age group|field) (do|are|is)\b/i,
  /^time[ _-]?in[ _-]/i,
];

/** Whether a column divides the sample: how long somebody has been in the field, where they work. */
export function isBackground(header: string, text: string): boolean {
  const words = header.toLowerCase().split(/[^a-z]+/);
  // In a long header the words are part of a question about something else.
  const named = words.length <= 4 && words.some((word) => NAMES.has(word));
  return named || ASKS.some((asks) => asks.test(header) || asks.test(text));
}
