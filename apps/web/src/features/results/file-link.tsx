import { readerWords } from "@/i18n/reader-locale";
import { findingMessages } from "./messages-finding.ts";

/** A link to a file, told apart from its neighbours by what it is of. */
export async function FileLink(props: { href: string; what: string; of: string; download?: boolean }) {
  const say = await readerWords(findingMessages);
  return (
    <a
      href={props.href}
      download={props.download}
      className="inline-flex min-h-11 items-center text-link underline underline-offset-4"
    >
      {props.what}
      <span className="sr-only"> {say("of", { question: props.of })}</span>
    </a>
  );
}
