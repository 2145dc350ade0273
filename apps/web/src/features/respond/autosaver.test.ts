import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { autosaver, QUIET_MS, RETRY_MS } from "./autosaver.ts";
import { TIMEOUT_MS } from "./in-time.ts";
import { previewStore } from "./preview-store.ts";
import { sheetReducer, type SheetEvent, type SheetState } from "./sheet-state.ts";
import { blankSheet as sheet, openSheet } from "./testing/sheets.ts";
import type { SaveOptions, SaveOutcome, SheetContent } from "./types.ts";

interface Request extends SaveOptions {
  content: SheetContent;
  answer(outcome: SaveOutcome): void;
  fail(): void;
}

/** A page with an autosave, and a server that answers when it is told to. */
function page() {
  const requests: Request[] = [];
  let state: SheetState = openSheet();
  const dispatch = (event: SheetEvent) => {
    state = sheetReducer(state, event);
    saver.update(state);
  };
  const saver = autosaver(
    {
      ...previewStore(0),
      save: (_code, _revision, content, options) =>
        new Promise((resolve, reject) => {
          requests.push({ content, ...options, answer: resolve, fail: () => reject(new Error("network")) });
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
    await wait(QUIET_MS + TIMEOUT_MS);
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
    void saver.now();
    await wait(0);
    expect(requests).toHaveLength(3);
  });

  it("goes on by itself after more was sent than the server lets through, and not after what it refuses", async () => {
    const { requests, say, saver, state } = page();
    saver.speak(() => ({ problem: "too-many", message: "Later." }));
    say(1);
    await wait(QUIET_MS);
    requests[0]!.fail();
    await wait(RETRY_MS[0]);
    expect(requests).toHaveLength(2);
    saver.speak(() => ({ problem: "invalid", message: "Not so." }));
    requests[1]!.fail();
    await wait(10 * RETRY_MS[1]);
    expect(requests).toHaveLength(2);
    expect(state()).toMatchObject({ kept: "refused", refusal: "Not so." });
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
    expect(state()).toMatchObject({ conflicts: [], revision: 1, content: said(2), kept: "unsent" });
  });

  it("leaves to the server what it has where the respondent is asked, and sends all the rest", async () => {
    const { requests, say, dispatch, state } = page();
    say(1);
    dispatch({ type: "stale", sheet: { ...sheet, ...said(2), revision: 1 } });
    expect(state()).toMatchObject({ kept: "saved", conflicts: [{ questionId: "q" }] });
    await wait(10 * QUIET_MS);
    say(3);
    await wait(10 * QUIET_MS);
    expect(requests).toHaveLength(0);
    const other = { questionId: "other", lens: "own", said: { answer: 5 } } as const;
    dispatch({ type: "say", ...other });
    await wait(QUIET_MS);
    const sent = { answers: { ...said(2).answers, other: { own: { answer: 5 } } }, partial: {} };
    expect(requests.map(({ content }) => content)).toEqual([sent]);
    requests[0]!.answer({ outcome: "saved", revision: 2 });
    await wait(0);
    dispatch({ type: "resolve", places: [{ questionId: "q", lens: "own" }], other: null });
    await wait(QUIET_MS);
    expect(requests[1]?.content.answers).toEqual({
      q: { own: { answer: 3 } },
      other: { own: { answer: 5 } },
    });
  });

  it("sends what is behind by a request that outlives the page, when that is about to go", async () => {
    const { requests, say, saver, state } = page();
    say(1);
    saver.leave();
    await wait(0);
    expect(requests).toMatchObject([{ content: said(1), keepalive: true }]);
    // A page that is only hidden comes back.
    requests[0]!.answer({ outcome: "saved", revision: 1 });
    await wait(0);
    expect(state().kept).toBe("saved");
    saver.leave();
    await wait(0);
    expect(requests).toHaveLength(1);
  });

  it("sends it again when that happens during a save, and knows either for its own", async () => {
    const { requests, say, saver, state } = page();
    say(1);
    await wait(QUIET_MS);
    say(2);
    saver.leave();
    await wait(0);
    expect(requests).toMatchObject([{ content: said(1) }, { content: said(2), keepalive: true }]);
    say(3);
    requests[0]!.answer({ outcome: "stale", sheet: { ...sheet, ...said(2), revision: 1 } });
    await wait(0);
    expect(state()).toMatchObject({ conflicts: [], content: said(3), kept: "unsent" });
  });

  it("tells when what is behind has been sent, with what was typed during a save", async () => {
    const { requests, say, saver, state } = page();
    say(1);
    await wait(QUIET_MS);
    say(2);
    let done = false;
    void saver.now().then(() => {
      done = true;
    });
    requests[0]!.answer({ outcome: "saved", revision: 1 });
    await wait(0);
    expect([requests.length, done]).toEqual([2, false]);
    requests[1]!.answer({ outcome: "saved", revision: 2 });
    await wait(0);
    expect([state().kept, done]).toEqual(["saved", true]);
  });
});
