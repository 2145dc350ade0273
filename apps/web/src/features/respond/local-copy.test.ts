import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { deviceKeeper } from "./device-keeper.ts";
import {
  dropCode,
  forgetSheet,
  lastCode,
  readCopies,
  rememberCode,
  writeCopy,
  type LocalCopy,
} from "./local-copy.ts";
import { sheetReducer, type SheetState } from "./sheet-state.ts";
import { fakeStorage, noStorage } from "./testing/fake-storage.ts";
import { blankSheet, openSheet } from "./testing/sheets.ts";
import type { SheetContent } from "./types.ts";

const empty: SheetContent = { answers: {}, partial: {} };
const with1: SheetContent = { answers: { q: { own: { answer: 1 } } }, partial: {} };
const unsent: LocalCopy = { unsent: { base: empty, content: with1 } };
const say = (state: SheetState, answer: number, questionId = "q"): SheetState =>
  sheetReducer(state, { type: "say", questionId, lens: "own", said: { answer } });
const saved = (state: SheetState): SheetState =>
  sheetReducer(state, {
    type: "saved",
    revision: state.revision + 1,
    content: state.content,
    changes: state.changes,
  });
const keeper = (tab = "tab") => deviceKeeper("round", tab, readCopies("round", "code"));
const copies = (code = "code") => readCopies("round", code).map(({ copy }) => copy);
const contents = () => copies().map((copy) => copy.unsent?.content);

let storage: Storage;
beforeEach(() => {
  storage = fakeStorage();
  vi.stubGlobal("localStorage", storage);
});
afterEach(() => vi.unstubAllGlobals());

describe("the copies on this device", () => {
  it("belong to one tab of one sheet of one round", () => {
    writeCopy("round", "a", "tab", unsent);
    writeCopy("round", "a", "other", { handing: { withdraw: { key: "1", after: 1 } } });
    expect(copies("a")).toEqual([unsent, { handing: { withdraw: { key: "1", after: 1 } } }]);
    expect(copies("b")).toEqual([]);
    expect(readCopies("other", "a")).toEqual([]);
  });

  it("are found also where an older page wrote one for all tabs", () => {
    storage.setItem("plumbline.sheet.round.code", JSON.stringify(unsent));
    for (const [tab, foreign] of Object.entries({ a: "no copy {", b: "7", c: '{"unsent":{"base":1}}' })) {
      storage.setItem(`plumbline.sheet.round.code.${tab}`, foreign);
    }
    expect(copies()).toEqual([unsent]);
    keeper().keep(openSheet({}, copies()));
    expect(Object.keys(localStorage).filter((key) => key === "plumbline.sheet.round.code")).toEqual([]);
  });

  it("are gone with the offer to go on when a sheet is forgotten, and another sheet stays", () => {
    for (const code of ["a", "b"]) writeCopy("round", code, "tab", unsent);
    writeCopy("round", "a", "other", unsent);
    rememberCode("round", "a");
    forgetSheet("round", "a");
    expect(lastCode("round")).toBeNull();
    expect(Object.keys(storage)).toEqual(["plumbline.sheet.round.b.tab"]);
    rememberCode("round", "b");
    dropCode("round", "a");
    expect(lastCode("round")).toBe("b");
  });

  it("say whether they could be written", () => {
    expect(writeCopy("round", "a", "tab", unsent)).toBe(true);
    vi.stubGlobal("localStorage", noStorage);
    expect(writeCopy("round", "a", "tab", unsent)).toBe(false);
    expect(keeper().keep(say(openSheet(), 1))).toBe(false);
    expect(keeper().keep(openSheet())).toBe(true);
  });
});

describe("keeping the copy in step with a tab", () => {
  it("holds what is unsent, and no answer once it is saved", () => {
    const { keep } = keeper();
    const typed = say(openSheet(), 1);
    expect(keep(typed)).toBe(true);
    expect(copies()).toMatchObject([{ unsent: { base: empty, content: with1 } }]);
    keep(saved(typed));
    expect(copies()).toEqual([]);
    expect(lastCode("round")).toBe("code");
  });

  it("holds what is on its way, so that a save whose reply never came is known again", () => {
    const typed = say(openSheet(), 1);
    const sending = sheetReducer(typed, { type: "sending", content: typed.content });
    // The browser is killed after more was typed, while that save is on its way.
    keeper().keep(say(sending, 2));
    expect(openSheet({ ...with1, revision: 1 }, copies())).toMatchObject({
      conflicts: [],
      content: { answers: { q: { own: { answer: 2 } } } },
    });
  });

  it("holds what waits for a choice, though the server has all the rest", () => {
    const theirs = { answers: { q: { own: { answer: 2 } } }, revision: 1 };
    const torn = sheetReducer(say(openSheet(), 1), { type: "stale", sheet: { ...blankSheet, ...theirs } });
    expect(torn.kept).toBe("saved");
    keeper().keep(torn);
    const reopened = openSheet(theirs, copies());
    expect(reopened.conflicts).toEqual(torn.conflicts);
    expect(reopened.content).toEqual(with1);
    keeper("second").keep(reopened);
    expect(openSheet(theirs, copies()).conflicts).toEqual(torn.conflicts);
  });

  it("keeps an earlier sheet's unsent answers when another sheet is begun", () => {
    const named = (code: string): SheetState => ({ ...openSheet(), code });
    keeper().keep(say(named("earlier"), 1));
    keeper().keep(named("later"));
    expect(copies("earlier")).toMatchObject([{ unsent: { content: with1 } }]);
    expect(lastCode("round")).toBe("later");
  });

  it("leaves alone what another tab of the same sheet has not sent yet", () => {
    const [one, other] = [keeper("one"), keeper("other")];
    const mine = say(openSheet(), 3, "mine");
    one.keep(mine);
    other.keep(say(openSheet(), 1));
    expect(contents()).toHaveLength(2);
    one.keep(saved(mine));
    expect(contents()).toEqual([with1]);
  });

  it("takes over what a closed tab left behind, and clears it then", () => {
    keeper("closed").keep(say(openSheet(), 1));
    const opened = openSheet({}, copies());
    keeper("opened").keep(opened);
    expect(Object.keys(storage).filter((key) => key.includes("sheet"))).toEqual([
      "plumbline.sheet.round.code.opened",
    ]);
    expect(contents()).toEqual([with1]);
  });

  it("does not clear what a tab wrote after another one had read it", () => {
    const alive = keeper("alive");
    const typed = say(openSheet(), 1);
    alive.keep(typed);
    const opening = keeper("opening");
    const opened = openSheet({}, copies());
    alive.keep(say(typed, 2));
    opening.keep(opened);
    expect(contents()).toContainEqual({ answers: { q: { own: { answer: 2 } } }, partial: {} });
  });

  it("keeps the keys of what is being handed in or taken back, until that is confirmed", () => {
    const { keep } = keeper();
    const typed = saved(say(openSheet(), 1));
    const submit = { key: "key", answers: "print" };
    keep(sheetReducer(typed, { type: "submitting", submit }));
    expect(copies()).toEqual([{ handing: { submit } }]);
    expect(openSheet({ ...with1, revision: 1 }, copies()).handing).toEqual({ submit });
    // It had arrived: the sheet says so by itself.
    expect(openSheet({ ...with1, revision: 2, submissions: 1 }, copies()).handing).toEqual({});
  });

  it("keeps nothing of a sheet that is handed in, and offers to go on after a later change", () => {
    const { keep } = keeper();
    const typed = say(openSheet(), 1);
    keep(typed);
    const { content, changes } = typed;
    const done = sheetReducer(typed, { type: "submitted", revision: 1, number: 1, content, changes });
    keep(done);
    expect(Object.keys(storage)).toEqual([]);
    keep(saved(say(done, 2)));
    expect(lastCode("round")).toBe("code");
  });

  it("keeps what a decline took the place of, in this browser alone", () => {
    const at = { questionId: "q", lens: "own" } as const;
    const declined = sheetReducer(saved(say(openSheet(), 1)), {
      type: "decline",
      ...at,
      declined: { decline: "dont-know" },
    });
    const { keep } = keeper();
    keep(saved(declined));
    expect(copies()).toEqual([{ aside: { q: { own: { said: { answer: 1 } } } } }]);
    const sheet = { answers: { q: { own: { decline: "dont-know" } } }, revision: 2 } as const;
    const reopened = openSheet(sheet, copies());
    expect(sheetReducer(reopened, { type: "undecline", ...at }).content).toEqual(with1);
    const { content, changes } = declined;
    keep(sheetReducer(declined, { type: "submitted", revision: 3, number: 1, content, changes }));
    expect(copies()).toEqual([]);
  });

  it("keeps nothing any more of a sheet that was forgotten", () => {
    const { keep, forget } = keeper();
    const typed = say(openSheet(), 1);
    keep(typed);
    forget("code");
    keep(saved(typed));
    expect(Object.keys(storage)).toEqual([]);
  });
});
