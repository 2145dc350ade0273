import { describe, expect, it } from "vitest";
import { openedSheet, sheetReducer, type SheetState } from "./sheet-state.ts";
import type { Sheet } from "./types.ts";

const blank: Sheet = { answers: {}, partial: {}, revision: 4, submissions: 0, withdrawn: false };
const opened = (): SheetState => openedSheet("code", blank, null);
const at = { questionId: "q", lens: "own" } as const;
const answer = (option: number) => ({ answer: { options: [option] } });

describe("the state of a sheet", () => {
  it("is saved when it is opened and unsent after a change", () => {
    expect(opened().kept).toBe("saved");
    expect(sheetReducer(opened(), { type: "say", ...at, said: answer(1) }).kept).toBe("unsent");
  });

  it("is not called saved when something was typed while the save was under way", () => {
    const first = sheetReducer(opened(), { type: "say", ...at, said: answer(1) });
    const second = sheetReducer(first, { type: "say", ...at, said: answer(2) });
    const done = { type: "saved", revision: 5, content: first.content } as const;
    expect(sheetReducer(second, { ...done, changes: first.changes }).kept).toBe("unsent");
    expect(sheetReducer(first, { ...done, changes: first.changes }).kept).toBe("saved");
  });

  it("stays on this device when a save fails, and says why when the server refused it", () => {
    const changed = sheetReducer(opened(), { type: "say", ...at, said: answer(1) });
    expect(sheetReducer(changed, { type: "failed", refusal: null }).kept).toBe("offline");
    const refused = sheetReducer(changed, { type: "failed", refusal: "This round is closed." });
    expect(refused).toMatchObject({
      kept: "refused",
      refusal: "This round is closed.",
      content: changed.content,
    });
  });

  it("drops an answer when it is being retyped, and what was typed when it becomes an answer", () => {
    const said = sheetReducer(opened(), { type: "say", ...at, said: answer(1) });
    const typed = sheetReducer(said, { type: "type", ...at, partial: { masses: [30] } });
    expect(typed.content).toEqual({ answers: {}, partial: { q: { own: { masses: [30] } } } });
    expect(sheetReducer(typed, { type: "say", ...at, said: answer(0) }).content).toEqual({
      answers: { q: { own: answer(0) } },
      partial: {},
    });
  });

  it("keeps half-typed points through a decline that is taken back", () => {
    const typed = sheetReducer(opened(), { type: "type", ...at, partial: { masses: [30] } });
    const declined = sheetReducer(typed, { type: "decline", ...at, declined: { decline: "dont-know" } });
    expect(declined.content.answers).toEqual({ q: { own: { decline: "dont-know" } } });
    expect(sheetReducer(declined, { type: "undecline", ...at }).content).toEqual(typed.content);
  });

  it("joins what the browser kept with what the server has when it is opened again", () => {
    const local = {
      code: "code",
      unsent: {
        base: { answers: {}, partial: {} },
        content: { answers: { q: { own: answer(1) } }, partial: {} },
      },
    };
    const elsewhere: Sheet = { ...blank, answers: { other: { own: answer(0) } } };
    expect(openedSheet("code", elsewhere, local)).toMatchObject({
      kept: "unsent",
      conflict: null,
      content: { answers: { q: { own: answer(1) }, other: { own: answer(0) } } },
    });
    expect(openedSheet("another code", elsewhere, local).content.answers).toEqual(elsewhere.answers);
  });

  it("waits for the respondent where two devices changed one place", () => {
    const mine = sheetReducer(opened(), { type: "say", ...at, said: answer(1) });
    const sheet: Sheet = { ...blank, revision: 9, answers: { q: { own: answer(2) } } };
    const torn = sheetReducer(mine, { type: "stale", sheet });
    expect(torn).toMatchObject({ revision: 9, conflict: { places: [at] }, content: mine.content });
    const taken = sheetReducer(torn, { type: "resolve", choice: "theirs" });
    expect(taken).toMatchObject({ conflict: null, kept: "unsent", content: { answers: sheet.answers } });
  });
});
