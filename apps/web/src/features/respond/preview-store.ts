import type { Sheet, SheetStore } from "./types.ts";

/** Behaves like the server and keeps nothing: for organizers who look at their survey as a respondent sees it. */
export function previewStore(): SheetStore {
  let sheet: Sheet = { answers: {}, partial: {}, revision: 0, submissions: 0, withdrawn: false };
  const put = (change: Partial<Sheet>): Sheet => {
    sheet = { ...sheet, ...change, revision: sheet.revision + 1 };
    return sheet;
  };
  return {
    begin: () => Promise.resolve(sheet),
    open: () => Promise.resolve({ state: "open", sheet }),
    save: (_code, _revision, content) =>
      Promise.resolve({ outcome: "saved", revision: put(content).revision }),
    submit: (_code, _key, _revision, { answers }) => {
      const { revision, submissions } = put({
        answers,
        partial: {},
        submissions: sheet.submissions + 1,
        withdrawn: false,
      });
      return Promise.resolve({ outcome: "submitted", number: submissions, revision });
    },
    withdraw: () =>
      Promise.resolve({ revision: put({ answers: {}, partial: {}, withdrawn: true }).revision }),
  };
}
