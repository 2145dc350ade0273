import type { Responses } from "@plumbline/instrument/response";
import { hasUnsubmitted, type SheetState } from "./sheet-state.ts";

/** `closed` with what the final release counts of this sheet, or null where it counts nothing. */
export type Closing = { closed: false } | { closed: true; counted: Responses | null };

const UNTIL_NEXT_RELEASE =
  "with the next release, if there is one; until then earlier charts still hold them.";

/** What is lost by withdrawing, said before it is done. */
export const WITHDRAWAL_LOSES = `Your answers are taken off this sheet now and leave the results ${UNTIL_NEXT_RELEASE} Copies of earlier files that the organizers have downloaded cannot be called back.`;

export interface ReceiptWords {
  title: string;
  status: string;
  /** Set while something typed since is not submitted. */
  warning: { title: string; text: string } | null;
}

/** What a receipt says: never more than what is counted, or will be. */
export function receiptWords(state: SheetState, closing: Closing): ReceiptWords {
  const { submissions, withdrawn } = state;
  if (closing.closed) {
    if (closing.counted) {
      return {
        title: "Thank you. Your answers were counted.",
        status: "The round is closed. This is what was counted; it can no longer be changed.",
        warning: null,
      };
    }
    const why =
      submissions > 0
        ? " Too few people were left at the end to count them without pointing at somebody, or you had withdrawn."
        : "";
    return {
      title: "These answers were not counted",
      status: `The round is closed, and nothing of this sheet was counted.${why}`,
      warning: null,
    };
  }
  const unsubmitted = hasUnsubmitted(state);
  if (withdrawn) {
    return {
      title: "Your answers are withdrawn",
      status: `Your answers leave the results ${UNTIL_NEXT_RELEASE} You can answer again until the round closes.`,
      warning: unsubmitted
        ? {
            title: "You have answers that are not submitted",
            text: "What you answered since you withdrew counts only once you submit it.",
          }
        : null,
    };
  }
  if (submissions === 0) {
    return {
      title: "These answers were not submitted",
      status: "You can come back and submit them until the round closes.",
      warning: null,
    };
  }
  if (unsubmitted) {
    return {
      title: "Your earlier answers are in",
      status: "You can submit changes until the round closes.",
      warning: {
        title: "You have changes that are not submitted",
        text: "What you submitted before still counts. The changes count only once you submit them.",
      },
    };
  }
  return {
    title: "Thank you. Your answers are in.",
    status:
      submissions > 1
        ? "Your changes replace what you sent before. You can change your answers until the round closes."
        : "You can come back and change them until the round closes.",
    warning: null,
  };
}
