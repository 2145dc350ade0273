import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AnsweringProvider, type LensState } from "../../answering.tsx";
import type { CrowdForm } from "../../lens.ts";
import { choiceMatrixKey } from "./matrix-key.ts";
import { ChoiceMatrix } from "./matrix.tsx";
import type { ChoiceSpec } from "./spec.ts";

const labels = ["Disagree", "Neither", "Agree"];
const spec: ChoiceSpec = { options: labels.map((label) => ({ label })), ordered: true, many: false };

const held = (state: Partial<LensState>): LensState => ({
  said: undefined,
  partial: undefined,
  disabled: false,
  order: null,
  answer: () => {},
  keep: () => {},
  clear: () => {},
  ...state,
});

/** A table of as many statements, each with what is held of it. */
function drawn(questions: number, states: Record<string, Partial<LensState>> = {}): string {
  const ids = Array.from({ length: questions }, (_, index) => `q${index + 1}`);
  return renderToStaticMarkup(
    <AnsweringProvider value={{ lens: (questionId) => held(states[questionId] ?? {}) }}>
      <ChoiceMatrix
        rows={ids.map((id) => ({ questionId: id, text: `Statement ${id}`, spec, labelledBy: `${id}-text` }))}
        aside={Object.fromEntries(ids.map((id) => [id, <i key={id}>Rather not say about {id}</i>]))}
      />
    </AnsweringProvider>,
  );
}

describe("a table of choices", () => {
  it("names each group by its question and each button by its option", () => {
    const html = drawn(3);
    for (const id of ["q1", "q2", "q3"]) {
      expect(html).toContain(`role="radiogroup" aria-labelledby="${id}-text"`);
      expect(html).toMatch(new RegExp(`id="${id}-text"[^>]*>Statement ${id}<`));
      expect(html).toContain(`Rather not say about ${id}`);
    }
    const radios =
      html.match(/<label[^>]*><input type="radio"[^>]*\/><span[^>]*>[^<]+<\/span><\/label>/g) ?? [];
    expect(radios).toHaveLength(9);
    expect(new Set([...html.matchAll(/ name="([^"]*)"/g)].map(([, name]) => name)).size).toBe(3);
  });

  it("has no style attribute, no id twice, and nothing chosen beforehand", () => {
    const html = drawn(8);
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toContain(' checked=""');
  });

  it("says the head of its columns again after six rows, and never aloud", () => {
    const heads = (html: string) => html.match(/<div aria-hidden="true"/g)?.length;
    expect([heads(drawn(6)), heads(drawn(7)), heads(drawn(13))]).toEqual([1, 2, 3]);
  });

  it("shows what each row holds, and lets a row be cleared only where it holds an answer", () => {
    const html = drawn(2, {
      q1: { said: { answer: { options: [2] } } },
      q2: { said: { decline: "dont-know" } },
    });
    expect(html.match(/checked="" value="\d"/g)).toEqual(['checked="" value="2"']);
    const buttons = [...html.matchAll(/<button[^>]*class="([^"]*)"/g)].map(([, name = ""]) => name);
    expect(buttons.map((name) => name.includes("invisible"))).toEqual([false, true]);
  });

  it("takes nothing while the sheet is closed", () => {
    const html = drawn(1, { q1: { disabled: true } });
    expect(html.match(/<input[^>]* disabled=""/g)).toHaveLength(3);
  });
});

describe("whether questions share a table", () => {
  const key = (changed: Partial<ChoiceSpec>, own = true, crowd: CrowdForm | null = null) =>
    choiceMatrixKey({ spec: { ...spec, ...changed }, own, crowd });

  it("is told by their options and scores", () => {
    expect(key({})).not.toBeNull();
    expect(key({ direction: { unit: "levels", higher: "more", lower: "less" } })).toBe(key({}));
    expect(key({ options: labels.map((label, score) => ({ label, score })) })).not.toBe(key({}));
    expect(key({ options: [...labels.slice(1), "Never"].map((label) => ({ label })) })).not.toBe(key({}));
  });

  it("is no where several may be chosen, where a prediction is asked for, or where the list is long", () => {
    expect(key({ many: true })).toBeNull();
    expect(key({}, true, "distribution")).toBeNull();
    expect(key({}, false, "point")).toBeNull();
    const long = Array.from({ length: 8 }, (_, index) => ({ label: `${index} years` }));
    expect(key({ options: long })).toBeNull();
    expect(key({ options: long.slice(1) })).not.toBeNull();
  });
});
