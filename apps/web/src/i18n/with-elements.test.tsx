import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { catalogue, wordsIn } from "@plumbline/instrument/words/words";
import { withElements } from "./with-elements.tsx";

const words = catalogue({
  en: { sure: "Give {name} {count, plural, one {# point} other {# points}}, or {ask}." },
  de: { sure: "{ask}, oder {count, plural, one {# Punkt} other {# Punkte}} an {name}." },
});

const said = (locale: "en" | "de", name: string) =>
  renderToStaticMarkup(
    withElements(wordsIn(words, locale), "sure", {
      name: <strong>{name}</strong>,
      ask: <a href="/ask">?</a>,
      count: 2,
    }),
  );

describe("a message with elements in it", () => {
  it("has each element where the language puts it", () => {
    expect(said("en", "Ada")).toBe('Give <strong>Ada</strong> 2 points, or <a href="/ask">?</a>.');
    expect(said("de", "Ada")).toBe('<a href="/ask">?</a>, oder 2 Punkte an <strong>Ada</strong>.');
  });

  it("writes what somebody typed as text", () => {
    expect(said("en", "<b>{name}</b>")).toContain("<strong>&lt;b&gt;{name}&lt;/b&gt;</strong>");
  });
});
