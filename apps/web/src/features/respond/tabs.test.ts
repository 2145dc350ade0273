import fc from "fast-check";
import { afterEach, expect, it, vi } from "vitest";
import { deviceKeeper, type DeviceKeeper } from "./device-keeper.ts";
import { readCopies } from "./local-copy.ts";
import { sameContent, versionAt, withVersions, type Place } from "./merge.ts";
import { sheetReducer, toSend, type SheetEvent, type SheetState } from "./sheet-state.ts";
import { fakeStorage } from "./testing/fake-storage.ts";
import { openSheet } from "./testing/sheets.ts";
import type { SheetContent } from "./types.ts";

const PLACES: Place[] = [
  { questionId: "a", lens: "own" },
  { questionId: "b", lens: "own" },
];
const TABS = 3;

/** One browser with several tabs on the same sheet, a server, and another device that writes on it, too. */
class World {
  server: { content: SheetContent; revision: number } = {
    content: { answers: {}, partial: {} },
    revision: 0,
  };
  readonly #tabs: ({ state: SheetState; keeper: DeviceKeeper } | null)[] = Array.from(
    { length: TABS },
    () => null,
  );
  #opened = 0;
  #answers = 0;
  /** Every answer given, that nobody has replaced who saw it. */
  readonly standing = new Map<number, Place>();

  #open(): { state: SheetState; keeper: DeviceKeeper } {
    const found = readCopies("round", "code");
    const { answers, partial } = this.server.content;
    const state = openSheet(
      { answers, partial, revision: this.server.revision },
      found.map(({ copy }) => copy),
    );
    const keeper = deviceKeeper("round", `tab${this.#opened++}`, found);
    keeper.keep(state);
    return { state, keeper };
  }

  #tell(tab: number, event: SheetEvent): void {
    const open = this.#tabs[tab];
    if (!open) return;
    open.state = sheetReducer(open.state, event);
    open.keeper.keep(open.state);
  }

  /** An answer of its own, in place of what whoever gives it sees. */
  #answer(seen: SheetContent, place: Place): number {
    const { said } = versionAt(seen, place);
    if (said && "answer" in said) this.standing.delete(said.answer as number);
    const answer = this.#answers++;
    this.standing.set(answer, place);
    return answer;
  }

  say(tab: number, place: Place): void {
    const open = (this.#tabs[tab] ??= this.#open());
    this.#tell(tab, { type: "say", ...place, said: { answer: this.#answer(open.state.content, place) } });
  }

  /** A save that arrives, or does not; and whose reply does, or does not. */
  send(tab: number, arrives: boolean, replied: boolean): void {
    const state = this.#tabs[tab]?.state;
    if (!state || state.kept === "saved") return;
    const content = toSend(state);
    this.#tell(tab, { type: "sending", content });
    const { answers, partial } = this.server.content;
    const stale = state.revision !== this.server.revision;
    if (arrives && !stale) this.server = { content, revision: this.server.revision + 1 };
    const { revision } = this.server;
    if (!arrives || !replied) this.#tell(tab, { type: "failed", refusal: null });
    else if (!stale) this.#tell(tab, { type: "saved", revision, content, changes: state.changes });
    else {
      const known = { submissions: 0, withdrawn: false, unsubmitted: false, seed: 0 };
      this.#tell(tab, { type: "stale", sheet: { answers, partial, revision, ...known } });
    }
  }

  sayElsewhere(place: Place): void {
    const said = { answer: this.#answer(this.server.content, place) };
    const content = withVersions(this.server.content, [{ ...place, version: { said } }]);
    this.server = { content, revision: this.server.revision + 1 };
  }

  kill(): void {
    this.#tabs.fill(null);
  }

  reopened(): SheetState {
    this.kill();
    return this.#open().state;
  }
}

const tab = fc.nat(TABS - 1);
const place = fc.constantFrom(...PLACES);
const step: fc.Arbitrary<(world: World) => void> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(tab, place).map(
      ([at, where]) =>
        (world: World) =>
          world.say(at, where),
    ),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(tab, fc.boolean(), fc.boolean()).map(
      ([at, arrives, replied]) =>
        (world: World) =>
          world.send(at, arrives, replied),
    ),
  },
  { weight: 1, arbitrary: place.map((where) => (world: World) => world.sayElsewhere(where)) },
  { weight: 1, arbitrary: fc.constant((world: World) => world.kill()) },
);

afterEach(() => vi.unstubAllGlobals());

it("loses no answer that nobody has replaced, whatever the tabs, the network and the browser do", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 24 }), (steps) => {
      vi.stubGlobal("localStorage", fakeStorage());
      const world = new World();
      for (const act of steps) act(world);
      const { content, conflicts } = world.reopened();
      for (const [answer, where] of world.standing) {
        const others = conflicts.flatMap((conflict) =>
          conflict.questionId === where.questionId ? conflict.others : [],
        );
        expect([versionAt(content, where), ...others]).toContainEqual({ said: { answer } });
      }
    }),
    { numRuns: 2000 },
  );
});

it("asks nothing of somebody who is alone with the sheet, and keeps what was typed last", () => {
  const alone = fc.oneof(
    { weight: 4, arbitrary: place.map((where) => (world: World) => world.say(0, where)) },
    {
      weight: 3,
      arbitrary: fc.tuple(fc.boolean(), fc.boolean()).map(
        ([arrives, replied]) =>
          (world: World) =>
            world.send(0, arrives, replied),
      ),
    },
    { weight: 1, arbitrary: fc.constant((world: World) => world.kill()) },
  );
  fc.assert(
    fc.property(fc.array(alone, { maxLength: 24 }), (steps) => {
      vi.stubGlobal("localStorage", fakeStorage());
      const world = new World();
      for (const act of steps) act(world);
      const last = [...world.standing].map(([answer, where]) => ({
        ...where,
        version: { said: { answer } },
      }));
      const { content, conflicts } = world.reopened();
      expect(conflicts).toEqual([]);
      expect(sameContent(content, withVersions({ answers: {}, partial: {} }, last))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
