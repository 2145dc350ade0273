import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { autosaver, QUIET_MS, RETRY_MS, SAVE_TIMEOUT_MS } from "./autosaver.ts";
import { previewStore } from "./preview-store.ts";
import { openedSheet, sheetReducer, type SheetEvent, type SheetState } from "./sheet-state.ts";
import type { SaveOutcome, SheetContent } from "./types.ts";
import { asksAll } from "./testing/asks-all.ts";

const sheet = {
  answers: {},
  partial: {},
  revision: 0,
  submissions: 0,
  withdrawn: false,
  unsubmitted: false,
  seed: 0,
};

interface Request {
  content: SheetContent;
  signal: AbortSignal | undefined;
  answer(outcome: SaveOutcome): void;
  fail(): void;
}

/** A page with an autosave, and a server that answers when it is told to. */
function page() {
  const requests: Request[] = [];
  let state: SheetState = openedSheet("code", sheet, null, asksAll);
  const dispatch = (event: SheetEvent) => {
    state = sheetReducer(state, event);
    saver.update(state);
  };
  const saver = autosaver(
    {
      ...previewStore(0),
      save: (_code, _revision, content, signal) =>
        new Promise((resolve, reject) => {
          requests.push({ content, signal, answer: resolve, fail: () => reject(new Error("network")) });
        }),
    },
    dispatch,
  );
  saver.update(state);
  return {
    requests,
    saver,
    state: () => state,
    dispatch,
    say: (answer: number) => dispatch({ type: "say", questionId: "q", lens: "own", said: { answer } }),
  };
}

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const said = (answer: number) => ({ answers: { q: { own: { answer } } }, partial: {} });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the autosave", () => {
  it("sends once it has been quiet for a moment", async () => {
    const { requests, say } = page();
    say(1);
    await wait(QUIET_MS - 1);
    say(2);
    await wait(QUIET_MS - 1);
    expect(requests).toHaveLength(0);
    await wait(1);
    expect(requests.map(({ content }) => content)).toEqual([said(2)]);
  });

  it("sends what was typed during a slow save when that save returns", async () => {
    const { requests, say, state } = page();
    say(1);
    await wait(QUIET_MS);
    say(2);
    await wait(10 * QUIET_MS);
    expect(requests).toHaveLength(1);
    requests[0]!.answer({ outcome: "saved", revision: 1 });
    await wait(0);
    expect(state().kept).toBe("unsent");
    await wait(QUIET_MS);
    expect(requests.map(({ content }) => content)).toEqual([said(1), said(2)]);
    requests[1]!.answer({ outcome: "saved", revision: 2 });
    await wait(0);
    expect(state().kept).toBe("saved");
  });

  it("gives up a save that hangs, says it is not sent, and sends it again", async () => {
    const { requests, say, state } = page();
    say(1);
    await wait(QUIET_MS + SAVE_TIMEOUT_MS);
    expect(state().kept).toBe("offline");
    expect(requests[0]!.signal?.aborted).toBe(true);
    await wait(RETRY_MS[0]);
    expect(requests).toHaveLength(2);
  });

  it("waits longer with every failure, and at once when the connection is back", async () => {
    const { requests, say, saver } = page();
    say(1);
    await wait(QUIET_MS);
    requests[0]!.fail();
    await wait(RETRY_MS[0]);
    expect(requests).toHaveLength(2);
    requests[1]!.fail();
    await wait(RETRY_MS[1] - 1);
    expect(requests).toHaveLength(2);
    saver.now();
    expect(requests).toHaveLength(3);
  });

  it("does not take a save of its own whose answer was lost for another device's", async () => {
    const { requests, say, state } = page();
    say(1);
    await wait(QUIET_MS);
    requests[0]!.fail();
    await wait(0);
    say(2);
    await wait(QUIET_MS);
    requests[1]!.answer({ outcome: "stale", sheet: { ...sheet, ...said(1), revision: 1 } });
    await wait(0);
    expect(state()).toMatchObject({ conflict: null, revision: 1, content: said(2), kept: "unsent" });
  });

  it("sends nothing while the respondent is asked which of two answers holds", async () => {
    const { requests, say, dispatch, state } = page();
    say(1);
    dispatch({ type: "stale", sheet: { ...sheet, ...said(2), revision: 1 } });
    expect(state().conflict).not.toBeNull();
    await wait(10 * QUIET_MS);
    expect(requests).toHaveLength(0);
    dispatch({ type: "resolve", choice: "mine" });
    await wait(QUIET_MS);
    expect(requests.map(({ content }) => content)).toEqual([said(1)]);
  });
});
