import { describe, expect, it } from "vitest";
import { wordsIn } from "@plumbline/instrument/words/words";
import { receiptMessages } from "./messages-receipt.ts";
import { sheetMessages } from "./messages-sheet.ts";
import { receiptWords } from "./receipt-words.ts";
import { announced, saveWords, standingOf, type Announcement, type Standing } from "./save-words.ts";
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
  receiptWords(say, openedSheet("code", { ...submitted, ...change }, [], asksAll), { closed: false });
const closed = (counted: Sheet["answers"] | null, change: Partial<Sheet> = {}) =>
  receiptWords(say, openedSheet("code", { ...submitted, ...change }, [], asksAll), {
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

  it("say so where a withdrawal came too late for a release", () => {
    const { title, status } = closed(answers, { withdrawn: true, submissions: 2 });
    expect(title).toBe("Your withdrawal came too late");
    expect(status).toContain("without what you wrote in your own words");
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
  const conflicts = [{ questionId: "q", lens: "own" as const, others: [{}] }];
  const words = (kept: Parameters<typeof standingOf>[0]["kept"], onDevice: boolean, asked = false) =>
    saveWords(saySheet, standingOf({ kept, conflicts: asked ? conflicts : [] }, onDevice));

  it("name this device only where the browser keeps a copy", () => {
    for (const kept of ["unsent", "sending", "offline"] as const) {
      expect(words(kept, true)).toMatch(/^On this device/);
      expect(words(kept, false)).toBe("Only on this page: keep it open");
    }
    expect(words("saved", false)).toBe("Saved");
  });

  it("call nothing saved nor on its way that waits for a choice", () => {
    for (const kept of ["saved", "unsent", "sending"] as const) {
      expect(words(kept, true, true)).toBe("On this device; waiting for your choice");
      expect(words(kept, false, true)).toBe("Only on this page; waiting for your choice");
    }
    expect(words("offline", true, true)).toMatch(/will send/);
  });

  it("are said aloud where something is wrong and when it is right again, never at each save", () => {
    const heard = (...standings: Standing[]) =>
      standings.reduce<Announcement[]>(
        (said, standing) => [...said, announced(said.at(-1) ?? null, standing)],
        [],
      );
    expect(heard("saved", "unsent", "sending", "saved")).toEqual([null, null, null, null]);
    expect(heard("unsent", "offline", "sending", "offline", "saved", "unsent")).toEqual([
      null,
      "offline",
      "offline",
      "offline",
      "again",
      "again",
    ]);
    expect(heard("refused", "saved")).toEqual(["refused", "again"]);
    expect(heard("waiting", "unsent", "saved")).toEqual(["waiting", "waiting", null]);
    expect(heard("pageOnly", "saved", "pageOnly")).toEqual(["pageOnly", "pageOnly", "pageOnly"]);
  });
});
