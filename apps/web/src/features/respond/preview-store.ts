import { sameAnswers } from "./merge.ts";
import type { Sheet, SheetStore } from "./types.ts";

/**
 * Behaves like the server and keeps nothing: for organizers who look at their survey as a respondent sees it.
 *
 * @param seed what the arms and orders of the preview are drawn from.
 */
export function previewStore(seed: number): SheetStore {
  let sheet: Sheet = {
    answers: {},
    partial: {},
    revision: 0,
    submissions: 0,
    withdrawn: false,
    unsubmitted: false,
    seed,
  };
  let sent: Sheet["answers"] | null = null;
  const put = (change: Partial<Sheet>): Sheet => {
    const next = { ...sheet, ...change, revision: sheet.revision + 1 };
    sheet = { ...next, unsubmitted: sent !== null && !sameAnswers(next.answers, sent) };
    return sheet;
  };
  return {
    begin: () => Promise.resolve(sheet),
    open: () => Promise.resolve({ state: "open", sheet, counted: null }),
    save: (_code, _revision, content) =>
      Promise.resolve({ outcome: "saved", revision: put(content).revision }),
    submit: (_code, _key, _revision, answers) => {
      sent = answers;
      const { revision, submissions } = put({
        answers,
        submissions: sheet.submissions + 1,
        withdrawn: false,
      });
      return Promise.resolve({ outcome: "submitted", number: submissions, revision });
    },
    withdraw: () => {
      sent = null;
      const { revision } = put({
        answers: {},
        partial: {},
        submissions: sheet.submissions + 1,
        withdrawn: true,
      });
      return Promise.resolve({ revision });
    },
  };
}
