import { describe, expect, it } from "vitest";
import { TEMPLATES } from "@plumbline/instrument/templates/registry";
import { question, threeQuestions } from "./testing/instruments.ts";
import { fileName, readInstrument } from "./transfer.ts";

describe("a file read in", () => {
  it("is the instrument that was written out, for every template", () => {
    for (const { make } of TEMPLATES) {
      expect(readInstrument(JSON.stringify(make(), null, 2), "en")).toEqual({ instrument: make() });
    }
  });

  it("is refused with a sentence where it is not JSON", () => {
    expect(readInstrument("title,intro", "en")).toEqual({
      sentences: ["The file is not JSON. Choose a file that was downloaded here."],
    });
    expect(readInstrument("{}", "de")).toMatchObject({
      sentences: expect.arrayContaining(["Title: Das fehlt."]),
    });
  });

  it("is refused with the place of each thing that is wrong, counted as on the page", () => {
    const instrument = threeQuestions();
    instrument.sections[1]?.questions.push(question("d", { text: " " }));
    expect(readInstrument(JSON.stringify(instrument), "en")).toEqual({
      sentences: ["Section 2, question 2, text: A question needs a text."],
    });
  });

  it("is refused with the place of what is missing", () => {
    const { title: _, ...untitled } = threeQuestions();
    expect(readInstrument(JSON.stringify(untitled), "en")).toEqual({
      sentences: ["Title: This is missing."],
    });
  });

  it("is refused in twenty sentences and a count where everything is wrong", () => {
    const wrong = { ...threeQuestions(), sections: Array.from({ length: 25 }, () => 0) };
    const read = readInstrument(JSON.stringify(wrong), "en");
    expect("sentences" in read && read.sentences.length).toBe(21);
    expect("sentences" in read && read.sentences.at(-1)).toBe("And 5 more.");
  });
});

describe("the name of a file", () => {
  it("says what it is and which version", () => {
    expect(fileName("Alignment Outlook: été 2026", 3)).toBe("alignment-outlook-ete-2026-v3.json");
  });

  it("is “instrument” where the title has no letter of the alphabet", () => {
    expect(fileName("调查", 1)).toBe("instrument-v1.json");
  });
});
