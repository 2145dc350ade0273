import type { Metadata } from "next";
import type { Catalogue, KeysOf, Messages } from "@plumbline/instrument/words/words";
import { readerWords } from "./reader-locale.ts";

/** A page's title in the reader's language: what a page exports as its `generateMetadata`. */
export function pageTitle<M extends Messages>(words: Catalogue<M>, key: KeysOf<M>): () => Promise<Metadata> {
  return async () => ({ title: (await readerWords(words))(key) });
}
