import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./theme.css", import.meta.url), "utf8");
const colors = new Map(
  [...css.matchAll(/--color-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map((match) => [
    match[1],
    { light: match[2] ?? "", dark: match[3] ?? "" },
  ]),
);

/** Relative luminance, WCAG 2.2, section "relative luminance". */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(first: string, second: string): number {
  const [low = 0, high = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function color(name: string, theme: "light" | "dark"): string {
  const value = colors.get(name)?.[theme];
  if (!value) throw new Error(`theme.css has no colour "${name}"`);
  return value;
}

const grounds = ["paper", "raised", "sunken"];
const textInks = ["ink", "muted", "actual-text", "predicted-text", "link", "good", "warn", "bad"];
const markInks = ["actual", "predicted", "edge", "focus"];

describe.each(["light", "dark"] as const)("the %s theme", (theme) => {
  it.each(textInks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)))(
    "writes %s on %s with a contrast of at least 4.5",
    (ink, ground) => {
      expect(contrast(color(ink, theme), color(ground, theme))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(markInks.flatMap((ink) => ["paper", "raised"].map((ground) => [ink, ground] as const)))(
    "draws %s on %s with a contrast of at least 3",
    (ink, ground) => {
      expect(contrast(color(ink, theme), color(ground, theme))).toBeGreaterThanOrEqual(3);
    },
  );

  it("writes on buttons with a contrast of at least 4.5", () => {
    expect(contrast(color("on-ink", theme), color("ink", theme))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(color("on-bad", theme), color("bad", theme))).toBeGreaterThanOrEqual(4.5);
  });
});

it("knows the published contrast of #777777 on white, 4.48", () => {
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});
