import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Direction } from "../comparison.ts";
import type { Locale } from "../words/locales.ts";
import { LocaleProvider } from "../words/use-words.ts";
import { DirectionFields } from "./direction-fields.tsx";

const agreement = { unit: "levels", higher: "more in agreement", lower: "less in agreement" };

/** The last paragraph of the fields, without its tags. */
function readBack(direction: Direction | undefined, first: string, last: string, locale: Locale = "en") {
  const html = renderToStaticMarkup(
    <LocaleProvider value={locale}>
      <DirectionFields
        idPrefix="q"
        direction={direction}
        first={first}
        last={last}
        onChange={() => {}}
        problems={[]}
      />
    </LocaleProvider>,
  );
  return html.match(/<p[^>]*>(?:(?!<p).)*<\/p><\/fieldset>$/s)?.[0].replaceAll(/<[^>]+>/g, "");
}

it("the words of a direction are read back between the ends of the scale, where their reversal shows", () => {
  expect(readBack(agreement, "Strongly disagree", "Strongly agree")).toBe(
    "So “Strongly agree” is more in agreement than “Strongly disagree”, and “Strongly disagree” is less in agreement than “Strongly agree”.",
  );
  expect(readBack(agreement, "Strongly agree", "Strongly disagree")).toMatch(
    /^So “Strongly disagree” is more in agreement than “Strongly agree”/,
  );
});

it("they are read back as findings will say them where the author has said nothing, or not yet all", () => {
  expect(readBack(undefined, "Low", "High")).toBe(
    "So “High” is higher than “Low”, and “Low” is lower than “High”.",
  );
  expect(readBack({ ...agreement, higher: " " }, "Low", "High")).toMatch(/^So “High” is higher than “Low”/);
  expect(readBack(undefined, "Niedrig", "Hoch", "de")).toBe(
    "Also ist „Hoch“ höher als „Niedrig“ und „Niedrig“ niedriger als „Hoch“.",
  );
  expect(readBack(agreement, "", "High")).toBeUndefined();
});
