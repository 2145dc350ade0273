import { describe, expect, it } from "vitest";
import { wordsIn } from "@plumbline/instrument/words/words";
import { receiptMessages } from "./messages-receipt.ts";
import { sheetMessages } from "./messages-sheet.ts";
import { receiptWords } from "./receipt-words.ts";
import { saveWords } from "./save-words.ts";
import { openedSheet } from "./sheet-state.ts";
import type { Sheet } from "./types.ts";
import { asksAll } from "./testing/asks-all.ts";

const say = wordsIn(receiptMessages, "en");
const saySheet = wordsIn(sheetMessages, "en");
const answers = { q: { own: { answer: 1 } } };
const submitted: Sheet = {
  answers,
  partial: {},
  revision: 3,
  submissions: 1,
  withdrawn: false,
  unsubmitted: false,
  seed: 0,
};
const receipt = (change: Partial<Sheet> = {}) =>
  receiptWords(say, openedSheet("code", { ...submitted, ...change }, null, asksAll), { closed: false });
const closed = (counted: Sheet["answers"] | null, change: Partial<Sheet> = {}) =>
  receiptWords(say, openedSheet("code", { ...submitted, ...change }, null, asksAll), {
    closed: true,
    counted,
  });

describe("the words of a receipt", () => {
  it("say that the answers are in only when all of them are", () => {
    expect(receipt()).toMatchObject({ title: "Thank you. Your answers are in.", warning: null });
    const changed = receipt({ unsubmitted: true });
    expect(changed.title).not.toContain("Your answers are in");
    expect(changed.warning?.title).toBe("You have changes that are not submitted");
    expect(changed.warning?.text).toContain("What you submitted before still counts.");
  });

  it("promise a withdrawal no sooner than the next release", () => {
    const { status, warning } = receipt({ answers: {}, withdrawn: true, submissions: 2 });
    expect(status).toBe(
      "Your answers leave the results with the next release, if there is one; until then earlier charts still hold them. You can answer again until the round closes.",
    );
    expect(warning).toBeNull();
    expect(receipt({ withdrawn: true, submissions: 2 }).warning?.title).toBe(
      "You have answers that are not submitted",
    );
  });

  it("call answers counted only where the closed round counts them", () => {
    expect(closed(answers).status).toBe(
      "The round is closed. This is what was counted; it can no longer be changed.",
    );
    expect(closed(answers, { unsubmitted: true }).warning).toBeNull();
    expect(closed(null).status).toBe(
      "The round is closed, and nothing of this sheet was counted. Too few people were left at the end to count them without pointing at somebody, or you had withdrawn.",
    );
    expect(closed(null, { submissions: 0 }).status).toBe(
      "The round is closed, and nothing of this sheet was counted.",
    );
  });
});

describe("the words of the save state", () => {
  it("name this device only where the browser keeps a copy", () => {
    for (const kept of ["unsent", "sending", "offline"] as const) {
      expect(saveWords(saySheet, kept, true)).toMatch(/^On this device/);
      expect(saveWords(saySheet, kept, false)).toBe("Only on this page: keep it open");
    }
    expect(saveWords(saySheet, "saved", false)).toBe("Saved");
  });
});
