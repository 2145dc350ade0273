import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { deviceKeeper } from "./device-keeper.ts";
import {
  dropCode,
  forgetSheet,
  lastCode,
  readLocalCopy,
  rememberCode,
  writeLocalCopy,
} from "./local-copy.ts";
import { openedSheet, sheetReducer, type SheetState } from "./sheet-state.ts";
import type { Sheet, SheetContent } from "./types.ts";
import { asksAll } from "./testing/asks-all.ts";

const blank: Sheet = {
  answers: {},
  partial: {},
  revision: 0,
  submissions: 0,
  withdrawn: false,
  unsubmitted: false,
  seed: 0,
};
const empty: SheetContent = { answers: {}, partial: {} };
const with1: SheetContent = { answers: { q: { own: { answer: 1 } } }, partial: {} };
const say = (state: SheetState, answer: number, questionId = "q"): SheetState =>
  sheetReducer(state, { type: "say", questionId, lens: "own", said: { answer } });
const saved = (state: SheetState): SheetState =>
  sheetReducer(state, {
    type: "saved",
    revision: state.revision + 1,
    content: state.content,
    changes: state.changes,
  });
const opened = (code = "code"): SheetState => openedSheet(code, blank, null, asksAll);

function fakeStorage() {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

let storage: ReturnType<typeof fakeStorage>;
beforeEach(() => {
  storage = fakeStorage();
  vi.stubGlobal("localStorage", storage);
});
afterEach(() => vi.unstubAllGlobals());

describe("the copy on this device", () => {
  it("belongs to one sheet of one round", () => {
    writeLocalCopy("round", "a", { unsent: { base: empty, content: with1 }, submitKey: "key of a" });
    expect(readLocalCopy("round", "b")).toBeNull();
    expect(readLocalCopy("other", "a")).toBeNull();
    expect(readLocalCopy("round", "a")).toEqual({
      unsent: { base: empty, content: with1 },
      submitKey: "key of a",
    });
  });

  it("is gone with the offer to go on when a sheet is forgotten, and another sheet stays", () => {
    writeLocalCopy("round", "a", { submitKey: "1" });
    writeLocalCopy("round", "b", { submitKey: "2" });
    rememberCode("round", "a");
    forgetSheet("round", "a");
    expect(lastCode("round")).toBeNull();
    expect([...storage.items.keys()]).toEqual(["plumbline.sheet.round.b"]);
    rememberCode("round", "b");
    dropCode("round", "a");
    expect(lastCode("round")).toBe("b");
  });

  it("says whether it could be written", () => {
    expect(writeLocalCopy("round", "a", { submitKey: "1" })).toBe(true);
    vi.stubGlobal("localStorage", {
      ...storage,
      setItem: () => {
        throw new Error("QuotaExceededError");
      },
    });
    expect(writeLocalCopy("round", "a", { submitKey: "2" })).toBe(false);
    expect(deviceKeeper("round")(say(opened(), 1))).toBe(false);
    expect(deviceKeeper("round")(opened())).toBe(true);
  });
});

describe("keeping the copy in step with a tab", () => {
  it("holds what is unsent, and no answer once it is saved", () => {
    const keep = deviceKeeper("round");
    const typed = say(opened(), 1);
    expect(keep(typed)).toBe(true);
    expect(readLocalCopy("round", "code")).toEqual({ unsent: { base: empty, content: with1 } });
    keep(saved(typed));
    expect(readLocalCopy("round", "code")).toBeNull();
    expect(lastCode("round")).toBe("code");
  });

  it("keeps an earlier sheet's unsent answers when another sheet is begun", () => {
    deviceKeeper("round")(say(opened("earlier"), 1));
    deviceKeeper("round")(opened("later"));
    expect(readLocalCopy("round", "earlier")?.unsent?.content).toEqual(with1);
    expect(lastCode("round")).toBe("later");
  });

  it("leaves alone what another tab of the same sheet has not sent yet", () => {
    const [one, other] = [deviceKeeper("round"), deviceKeeper("round")];
    const mine = say(opened(), 3, "mine");
    one(mine);
    other(say(opened(), 1));
    one(saved(mine));
    expect(readLocalCopy("round", "code")?.unsent?.content).toEqual(with1);
  });

  it("clears what another tab wrote once the server has confirmed the same", () => {
    deviceKeeper("round")(say(opened(), 1));
    deviceKeeper("round")(openedSheet("code", { ...blank, ...with1 }, null, asksAll));
    expect(readLocalCopy("round", "code")).toBeNull();
  });

  it("keeps the key of a submit under way with its sheet", () => {
    writeLocalCopy("round", "code", { submitKey: "key" });
    const keep = deviceKeeper("round");
    const typed = say(opened(), 1);
    keep(typed);
    keep(saved(typed));
    expect(readLocalCopy("round", "code")).toEqual({ submitKey: "key" });
  });

  it("keeps nothing of a sheet that is handed in, and offers to go on after a later change", () => {
    const keep = deviceKeeper("round");
    const typed = say(opened(), 1);
    keep(typed);
    const { content, changes } = typed;
    const done = sheetReducer(typed, { type: "submitted", revision: 1, number: 1, content, changes });
    keep(done);
    expect(storage.items.size).toBe(0);
    keep(saved(say(done, 2)));
    expect(lastCode("round")).toBe("code");
  });
});
