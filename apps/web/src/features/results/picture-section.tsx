import type { ReactElement, ReactNode } from "react";
import { BothSizes, type BothSizesProps } from "@plumbline/charts/both-sizes.tsx";
import { readerWords } from "@/i18n/reader-locale";
import { FileLink } from "./file-link.tsx";
import { findingMessages } from "./messages-finding.ts";

interface PictureSectionProps {
  anchor: string;
  heading: ReactNode;
  /** What the picture and its parts are of, for those who hear their links one by one. */
  of: string;
  sentence: string | null;
  draw: BothSizesProps["children"];
  /** Of whom, and of which release. */
  source: string;
  /** The picture as a file. */
  file: string;
  table: ReactElement;
}

/** A picture of several questions: what it shows in words, whom it is of, its file and its numbers. */
export function PictureSection(props: PictureSectionProps) {
  const { anchor, heading, of, sentence, draw, source, file, table } = props;
  return (
    <section
      id={anchor}
      aria-labelledby={`${anchor}-title`}
      className="max-w-[54rem] border-t border-line pt-7 pb-3"
    >
      <h3 id={`${anchor}-title`} className="font-serif text-xl leading-tight font-semibold text-pretty">
        {heading}
      </h3>
      {sentence ? <p className="mt-2 max-w-prose text-muted">{sentence}</p> : null}
      <figure className="mt-4">
        <BothSizes idPrefix={`${anchor}-chart`}>{draw}</BothSizes>
        <figcaption className="mt-2 text-sm text-muted tabular-nums">{source}</figcaption>
      </figure>
      <div className="mt-1 flow-root print:hidden">
        <ul className="float-end flex flex-wrap gap-x-5 text-sm">
          <li>
            <FileLink href={file} what="SVG" of={of} download />
          </li>
        </ul>
        <TableFold of={of}>{table}</TableFold>
      </div>
    </section>
  );
}

/** Tables that are opened on request. */
export async function TableFold(props: { of: string; open?: boolean; children: ReactNode }) {
  const { of, open = false, children } = props;
  const say = await readerWords(findingMessages);
  return (
    <details className="group" open={open}>
      <summary className="inline-flex min-h-11 cursor-pointer items-center gap-2 text-sm text-link underline underline-offset-4">
        <span className="group-open:hidden">{say("table.show")}</span>
        <span className="hidden group-open:inline">{say("table.hide")}</span>
        <span className="sr-only"> {say("of", { question: of })}</span>
      </summary>
      {children}
    </details>
  );
}
