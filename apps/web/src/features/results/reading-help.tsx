import { readerWords } from "@/i18n/reader-locale";
import { readingMessages } from "./messages-reading.ts";

const MEASURES = [
  "shift",
  "wasserstein",
  "direction",
  "shape",
  "p",
  "corrected",
  "totalVariation",
  "forms",
  "n",
] as const;

/** What each figure is and when it misleads, opened on request. */
export async function ReadingHelp() {
  const say = await readerWords(readingMessages);
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm text-link underline underline-offset-4">
        {say("title")}
      </summary>
      <dl className="grid gap-x-10 gap-y-5 pt-2 pb-5 md:grid-cols-2">
        {MEASURES.map((measure) => (
          <div key={measure}>
            <dt className="font-serif text-lg font-semibold">{say(`${measure}.term`)}</dt>
            <dd>{say(`${measure}.what`)}</dd>
            <dd className="mt-1 text-muted">
              <span className="font-medium">{say("misleads")}</span> {say(`${measure}.misleads`)}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
