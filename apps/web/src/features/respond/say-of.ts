import type { Catalogue, Say } from "@plumbline/instrument/words/words";

/** What says the messages of a catalogue. */
export type SayOf<Words> = Words extends Catalogue<infer M> ? Say<M> : never;
