import type { Finding } from "@plumbline/api/findings/findings";
import { readerWords } from "@/i18n/reader-locale";
import { RouterLink } from "@/shell/router-link";
import { questionHref, type ReleaseAddress } from "./addresses.ts";
import { resultsMessages } from "./messages.ts";

/** Every question of a release in the order of the survey, each with a link to its page. */
export async function QuestionIndex(props: { items: readonly Finding[]; address: ReleaseAddress }) {
  const { items, address } = props;
  const say = await readerWords(resultsMessages);
  const sections = new Map(items.map(({ section }) => [section.id, section.title]));
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm text-link underline underline-offset-4">
        {say("index", { count: items.length })}
      </summary>
      <ul className="grid gap-x-10 gap-y-6 pt-2 pb-5 md:grid-cols-2">
        {[...sections].map(([id, title]) => (
          <li key={id} className="break-inside-avoid">
            <p className="font-serif text-lg font-semibold">{title}</p>
            <ul>
              {items
                .filter(({ section }) => section.id === id)
                .map(({ question }) => (
                  <li key={question.id}>
                    <RouterLink
                      href={questionHref(address, question.id)}
                      className="inline-block py-1.5 text-sm text-link underline underline-offset-4"
                    >
                      {question.text}
                    </RouterLink>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
