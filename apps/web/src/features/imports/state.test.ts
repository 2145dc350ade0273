import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseCsv } from "@plumbline/api/imports/csv";
import { proposeImport } from "@plumbline/api/imports/propose";
import { readRows } from "@plumbline/api/imports/read";
import { problemsOf } from "./check.ts";
import { freeColumns, isWithheld, mappingOf, type Draft } from "./draft.ts";
import { alikeTo } from "./edits.ts";
import { elementIds } from "./element-ids.ts";
import { chosenScale, labelsOf, scaleChoices } from "./scales.ts";
import { isEdited, reduce, START, type Action, type Proposal, type WizardState } from "./state.ts";

function tableOf(text: string) {
  const parsed = parseCsv(text);
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.table;
}

function proposalOf(text: string, headerRows?: number): Proposal {
  return {
    ...proposeImport(tableOf(text), {
      title: "Old survey",
      ...(headerRows === undefined ? {} : { headerRows }),
    }),
    rows: [],
  };
}

const fixture = (name: string) =>
  readFileSync(new URL(`../../../../../packages/api/src/imports/fixtures/${name}`, import.meta.url), "utf8");

const PAIRS = [
  "own_open,guess_open,own_slow,guess_slow,email,note",
  "1,2,3,4,a@example.org,5",
  "5,4,2,1,b@example.org,5",
  "3,3,4,2,c@example.org,5",
].join("\n");

const held = { id: "f1", name: "old.csv", remark: null };
const after = (state: WizardState, ...actions: Action[]) =>
  actions.reduce((before, action) => reduce(before, action, "en"), state);
const started = (text = PAIRS) => after(START, { type: "proposed", file: held, proposal: proposalOf(text) });
const problemsIn = (state: WizardState) => problemsOf(draftIn(state), "en");
const choicesOf = (state: WizardState, key: number) =>
  scaleChoices(questionIn(state, key), draftIn(state), "en");
function draftIn({ draft }: WizardState): Draft {
  if (!draft) throw new Error("There is no mapping.");
  return draft;
}
const questionIn = (state: WizardState, key: number) => {
  const question = draftIn(state).questions.find((candidate) => candidate.key === key);
  if (!question) throw new Error(`There is no question ${key}.`);
  return question;
};
const columnIn = (state: WizardState, header: string) => {
  const column = state.file?.columns.find((candidate) => candidate.header === header);
  if (!column) throw new Error(`There is no column ${header}.`);
  return column;
};

describe("sending a file", () => {
  it("counts the parts, says why it stopped and goes on from there", () => {
    const stopped = after(
      START,
      { type: "upload-began", name: "old.csv", parts: 3 },
      { type: "part-sent" },
      { type: "upload-failed", message: "The server cannot be reached.", again: true },
    );
    expect(stopped.upload).toEqual({
      name: "old.csv",
      parts: 3,
      sent: 1,
      failure: { message: "The server cannot be reached.", again: true },
    });
    const resumed = after(stopped, { type: "upload-resumed" }, { type: "part-sent" });
    expect(resumed.upload).toMatchObject({ sent: 2, failure: null });
  });

  it("leaves nothing behind when it is cancelled", () => {
    const cancelled = after(
      START,
      { type: "upload-began", name: "old.csv", parts: 3 },
      { type: "upload-cancelled" },
    );
    expect(cancelled).toMatchObject({ step: "choose", upload: null, file: null, draft: null });
  });

  it("leads to the heading of the mapping", () => {
    const state = started();
    expect(state).toMatchObject({ step: "map", upload: null, focus: { turn: 1, id: elementIds.heading } });
    expect(isEdited(state)).toBe(false);
  });

  it("once more keeps the mapping that was worked on", () => {
    const typed = after(started(), { type: "title", title: "Mine" });
    const again = after(
      typed,
      { type: "upload-began", name: "old.csv", parts: 1 },
      { type: "sent-again", fileId: "f2" },
    );
    expect(again.file?.id).toBe("f2");
    expect(draftIn(again)).toBe(draftIn(typed));
  });
});

describe("a mapping that is sent", () => {
  it("is the proposal, as long as nobody changed anything", () => {
    expect(mappingOf(draftIn(started()))).toEqual(proposalOf(PAIRS).mapping);
  });

  it("holds the kept questions only, and those left out come back as they were typed", () => {
    const typed = after(started(), { type: "edit", key: 0, change: { text: "Is it open?" } });
    const without = after(typed, { type: "edit", key: 0, change: { kept: false } });
    expect(mappingOf(draftIn(without)).questions.map(({ id }) => id)).toEqual(["slow"]);
    const back = after(without, { type: "keep-all", kept: true });
    expect(mappingOf(draftIn(back)).questions.map(({ text }) => text)).toEqual(["Is it open?", "slow"]);
  });

  it("can be left empty with one action, and then says so", () => {
    const nothing = after(started(), { type: "keep-all", kept: false });
    expect(mappingOf(draftIn(nothing)).questions).toEqual([]);
    expect(problemsIn(nothing)).toMatchObject({
      questions: "Keep at least one question.",
      count: 1,
    });
  });
});

describe("what is said aloud about a change", () => {
  it("is in the language of the reader", () => {
    const leave = { type: "keep-all", kept: false } as const;
    expect(reduce(started(), leave, "en").spoken).toBe("Left out: all 2 questions.");
    expect(reduce(started(), leave, "de").spoken).toBe("Weggelassen: alle 2 Fragen.");
    const untitled = after(started(), { type: "title", title: " " });
    expect(reduce(untitled, { type: "show-problem" }, "de").spoken).toBe("Eine Studie braucht einen Titel.");
  });
});

describe("what is wrong with a mapping", () => {
  const problems = (state: WizardState, key: number) => problemsIn(state).byQuestion.get(key);

  it("is nothing in a proposal", () => {
    for (const text of [PAIRS, fixture("three-header-rows.csv"), fixture("semicolon.csv")]) {
      expect(problemsIn(started(text)).count).toBe(0);
    }
  });

  it("is said at the field of the question, and not of questions that are left out", () => {
    const state = after(started(), { type: "edit", key: 1, change: { id: "open", text: " " } });
    expect(problems(state, 1)).toEqual([
      { path: ["text"], message: "A question needs a text." },
      { path: ["id"], message: "Two questions have the id “open”." },
    ]);
    const out = after(state, { type: "edit", key: 1, change: { kept: false } });
    expect(problemsIn(out).count).toBe(0);
  });

  it("is a column that two questions have, or one question twice, or none", () => {
    const twice = after(started(), { type: "edit", key: 1, change: { ownColumn: 0 } });
    expect(problems(twice, 1)).toEqual([
      { path: ["ownColumn"], message: "The question “open” has this column too." },
    ]);
    const same = after(started(), { type: "edit", key: 1, change: { crowdColumn: 2 } });
    expect(problems(same, 1)).toEqual([
      { path: ["crowdColumn"], message: "This is the column of the own view already." },
    ]);
    const none = after(started(), { type: "edit", key: 1, change: { ownColumn: null, crowdColumn: null } });
    expect(problems(none, 1)?.[0]?.path).toEqual(["ownColumn"]);
  });

  it("unfolds the first question that has something, and moves the focus there", () => {
    const state = after(started(), { type: "edit", key: 1, change: { text: "" } }, { type: "show-problem" });
    expect(state.open).toEqual([1]);
    expect(state.focus.id).toBe(elementIds.panel(1));
    const untitled = after(state, { type: "title", title: " " }, { type: "show-problem" });
    expect(untitled.focus.id).toBe(elementIds.title);
  });
});

describe("the scale of a question", () => {
  const titled = (state: WizardState, key: number, title: RegExp) => {
    const choice = choicesOf(state, key).find((candidate) => title.test(candidate.title));
    if (!choice) throw new Error(`No scale is called ${title}.`);
    return choice;
  };

  it("can go from words to other words and back to what was found", () => {
    const found = labelsOf(questionIn(started(), 0));
    expect(found).toEqual(["1", "2", "3", "4", "5"]);
    const agreeing = after(started(), {
      type: "scale",
      key: 0,
      spec: titled(started(), 0, /^Agreement, five/).spec,
    });
    expect(labelsOf(questionIn(agreeing, 0))[0]).toBe("Strongly disagree");
    const promising = after(agreeing, {
      type: "scale",
      key: 0,
      spec: titled(agreeing, 0, /^Promise, five/).spec,
    });
    expect(labelsOf(questionIn(promising, 0)).at(-1)).toBe("Very promising");
    const back = after(promising, { type: "scale", key: 0, spec: titled(promising, 0, /^As found/).spec });
    expect(labelsOf(questionIn(back, 0))).toEqual(found);
  });

  it("is put on all questions that held the same options", () => {
    const { spec } = titled(started(), 0, /^Agreement, five/);
    expect(alikeTo(questionIn(started(), 0), draftIn(started())).map(({ key }) => key)).toEqual([1]);
    const spread = after(started(), { type: "scale", key: 0, spec }, { type: "spread-scale", key: 0 });
    expect(questionIn(spread, 1).spec).toBe(spec);
  });

  it("written by hand is kept while another one is tried", () => {
    const { spec } = titled(started(), 0, /^Agreement, five/);
    const written = structuredClone(spec);
    const tried = after(
      started(),
      { type: "write-spec", key: 0, spec: written },
      { type: "scale", key: 0, spec: questionIn(started(), 0).found },
    );
    const question = questionIn(tried, 0);
    expect(chosenScale(question, choicesOf(tried, 0))?.title).toBe("As found in the file");
    expect(titled(tried, 0, /^As edited/).spec).toBe(written);
  });
});

describe("columns that stay out", () => {
  it("offer no way in where they tell who somebody is, where or when, or what was written freely", () => {
    const state = started(fixture("three-header-rows.csv"));
    const withheld = state.file?.columns.filter(isWithheld).map(({ header }) => header);
    expect(withheld).toEqual(
      expect.arrayContaining([
        "StartDate",
        "EndDate",
        "IPAddress",
        "RecordedDate",
        "ResponseId",
        "LocationLatitude",
        "Q5",
      ]),
    );
    expect(withheld).not.toContain("Q1");
  });

  it("are those no question has, and can become one at the end of the list", () => {
    const state = started();
    const free = freeColumns(state.file?.columns ?? [], draftIn(state));
    expect(free.map(({ header }) => header)).toEqual(["email", "note"]);
    const added = after(state, { type: "add", column: columnIn(state, "note") });
    const question = draftIn(added).questions.at(-1);
    expect(question).toMatchObject({ id: "note", ownColumn: 5, crowdColumn: null, kept: true });
    expect(added.open).toEqual([question?.key]);
  });

  it("get no scale unasked: it is chosen, as other questions have it for instance", () => {
    const added = after(started(), { type: "add", column: columnIn(started(), "note") });
    const question = questionIn(added, 2);
    const choices = choicesOf(added, 2);
    expect(chosenScale(question, choices)).toBeUndefined();
    expect(problemsIn(added).byQuestion.get(2)).toEqual([
      { path: ["scale"], message: "Choose the scale of the answers." },
    ]);
    expect(choices[0]?.title).toBe("Like “open”: 5 options, 1 … 5");
    const chosen = after(added, { type: "scale", key: 2, spec: choices[0]?.spec });
    expect(problemsIn(chosen).count).toBe(0);
    expect(labelsOf(questionIn(chosen, 2))).toEqual(["1", "2", "3", "4", "5"]);
  });

  it("come back on the scale they were proposed with", () => {
    const freed = after(started(), { type: "edit", key: 1, change: { crowdColumn: null } });
    const added = after(freed, { type: "add", column: columnIn(freed, "guess_slow") });
    expect(draftIn(added).questions.at(-1)?.spec).toEqual(questionIn(started(), 1).found);
    expect(problemsIn(added).count).toBe(0);
  });
});

describe("another number of header rows", () => {
  it("brings other questions and keeps the title somebody typed", () => {
    const typed = after(started(), { type: "title", title: "Mine" }, { type: "toggle", key: 1 });
    const anew = after(typed, { type: "proposed-anew", proposal: proposalOf(PAIRS, 0) });
    expect(draftIn(anew)).toMatchObject({ title: "Mine", headerRows: 0 });
    expect(anew).toMatchObject({ step: "map", open: [], file: { id: "f1" } });
  });

  it("brings the proposed title where nobody typed one", () => {
    const anew = after(started(), { type: "proposed-anew", proposal: proposalOf(PAIRS, 0) });
    expect(draftIn(anew).title).toBe("Old survey");
    expect(isEdited(anew)).toBe(false);
  });
});

describe("a check", () => {
  const broken = `${PAIRS}\nmany,2,3,4,d@example.org,5`;
  const dryRun = (state: WizardState) => {
    const { counts, problems } = readRows(tableOf(broken), mappingOf(draftIn(state)));
    return after(state, { type: "checked", result: { counts, problems } });
  };

  it("leads back to the question that could not be read, with everything typed", () => {
    const typed = after(started(), { type: "edit", key: 0, change: { text: "Is it open?" } });
    const checked = dryRun(typed);
    expect(checked).toMatchObject({ step: "check", focus: { id: elementIds.heading } });
    expect(checked.result?.problems).toMatchObject([{ line: 5, header: "own_open", value: "many" }]);
    const back = after(checked, { type: "back", key: 0 });
    expect(back).toMatchObject({ step: "map", open: [0], focus: { id: elementIds.toggle(0) } });
    expect(draftIn(back)).toBe(draftIn(typed));
  });
});

describe("another file", () => {
  const typed = () => after(started(), { type: "title", title: "Mine" }, { type: "other-file" });
  const next = (text: string): Action => ({
    type: "proposed",
    file: { ...held, id: "f2", name: "new.csv" },
    proposal: proposalOf(text),
  });

  it("with the same columns takes the place of the first, and what was typed is kept", () => {
    expect(typed()).toMatchObject({ step: "choose", file: { id: "f1" } });
    const corrected = after(typed(), next(`${PAIRS}\n4,4,4,4,d@example.org,5`));
    expect(corrected).toMatchObject({ step: "map", file: { id: "f2", name: "new.csv" } });
    expect(draftIn(corrected).title).toBe("Mine");
  });

  it("with other columns is proposed afresh", () => {
    const other = after(
      typed(),
      next(PAIRS.replace("own_slow", "own_fast").replace("guess_slow", "guess_fast")),
    );
    expect(draftIn(other).title).toBe("Old survey");
    expect(draftIn(other).questions.map(({ id }) => id)).toEqual(["open", "fast"]);
  });

  it("can be given up for the first, or both forgotten", () => {
    const back = after(typed(), { type: "back", key: null });
    expect(back).toMatchObject({ step: "map", file: { id: "f1" }, draft: { title: "Mine" } });
    expect(after(typed(), { type: "forget" })).toMatchObject({ step: "choose", file: null, draft: null });
  });
});
