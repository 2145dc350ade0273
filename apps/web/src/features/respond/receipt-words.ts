import type { Responses } from "@plumbline/instrument/response";
import type { receiptMessages } from "./messages-receipt.ts";
import type { SayOf } from "./say-of.ts";
import { hasUnsubmitted, type SheetState } from "./sheet-state.ts";

/** `closed` with what the final release counts of this sheet, or null where it counts nothing. */
export type Closing = { closed: false } | { closed: true; counted: Responses | null };

export interface ReceiptWords {
  title: string;
  status: string;
  /** Set while something typed since is not submitted. */
  warning: { title: string; text: string } | null;
}

/** What a receipt says: never more than what is counted, or will be. */
export function receiptWords(
  say: SayOf<typeof receiptMessages>,
  state: SheetState,
  closing: Closing,
): ReceiptWords {
  const { submissions, withdrawn } = state;
  if (closing.closed) {
    if (closing.counted && withdrawn) {
      return { title: say("tooLate.title"), status: say("tooLate.status"), warning: null };
    }
    if (closing.counted) {
      return { title: say("counted.title"), status: say("counted.status"), warning: null };
    }
    const status = say(submissions > 0 ? "notCounted.submitted" : "notCounted.status");
    return { title: say("notCounted.title"), status, warning: null };
  }
  const unsubmitted = hasUnsubmitted(state);
  const warned = (part: "withdrawn" | "changed") => ({
    title: say(`${part}.warningTitle`),
    text: say(`${part}.warning`),
  });
  if (withdrawn) {
    return {
      title: say("withdrawn.title"),
      status: say("withdrawn.status"),
      warning: unsubmitted ? warned("withdrawn") : null,
    };
  }
  if (submissions === 0) {
    return { title: say("notSubmitted.title"), status: say("notSubmitted.status"), warning: null };
  }
  if (unsubmitted) {
    return { title: say("changed.title"), status: say("changed.status"), warning: warned("changed") };
  }
  return {
    title: say("submitted.title"),
    status: say(submissions > 1 ? "submitted.again" : "submitted.status"),
    warning: null,
  };
}
