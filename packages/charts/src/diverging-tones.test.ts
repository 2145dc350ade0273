import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { toneOf } from "./diverging-tones.ts";

type Colour = [red: number, green: number, blue: number];

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const rules = read("./chart.css");
const theme = read("../../ui/src/theme.css");

/** What a class says of a property. */
function said(className: string, property: string): string | undefined {
  const rule = new RegExp(`\\.${className} \\{([^}]*)\\}`).exec(rules)?.[1] ?? "";
  return new RegExp(`${property}: ([^;]+);`).exec(rule)?.[1];
}

function colour(variable: string, ground: "light" | "dark" | "print"): Colour {
  if (ground === "print" && variable === "--color-paper") return [255, 255, 255];
  const [, light = "", dark = ""] =
    new RegExp(`${variable}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(theme) ?? [];
  const hex = ground === "dark" ? dark : light;
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Colour;
}

/** The filling of a class as it looks on the paper. */
function filled(className: string, ground: "light" | "dark" | "print"): Colour {
  const fill = /var\((--[a-z-]+)\)/.exec(said(className, "fill") ?? "")?.[1] ?? "";
  const opacity = Number(said(className, "fill-opacity") ?? 1);
  const paper = colour("--color-paper", ground);
  return colour(fill, ground).map((part, at) => opacity * part + (1 - opacity) * (paper[at] ?? 0)) as Colour;
}

/** Relative luminance, WCAG 2.2. */
function luminance(rgb: Colour): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const counts = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const tones = counts.flatMap((count) => Array.from({ length: count }, (_, index) => toneOf(index, count)));

describe("the tones of a two-sided scale", () => {
  it("hatch the lower side and nothing else, whatever the number of options", () => {
    for (const count of counts) {
      const hatched = Array.from({ length: count }, (_, index) => toneOf(index, count).hatched);
      expect(hatched).toEqual(Array.from({ length: count }, (_, index) => index < Math.floor(count / 2)));
    }
  });

  it.each(["light", "dark", "print"] as const)(
    "carry their figures with a contrast of at least 4.5 (%s)",
    (ground) => {
      for (const { className, textClass } of tones) {
        expect(
          contrast(filled(className, ground), filled(textClass, ground)),
          `${textClass} on ${className}`,
        ).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it.each(["light", "dark", "print"] as const)("show their stripes in greyscale (%s)", (ground) => {
    const opacity = Number(said("chart-hatch", "stroke-opacity"));
    const paper = colour("--color-paper", ground);
    for (const { className } of tones.filter(({ hatched }) => hatched)) {
      const filling = filled(className, ground);
      const stripe = filling.map((part, at) => opacity * (paper[at] ?? 0) + (1 - opacity) * part) as Colour;
      // The palest tone is hardly more than the paper itself; its stripes are as strong as the tone allows.
      const least = className === "chart-counter-pale" ? 1.15 : 1.3;
      expect(contrast(filling, stripe), className).toBeGreaterThanOrEqual(least);
    }
  });
});
