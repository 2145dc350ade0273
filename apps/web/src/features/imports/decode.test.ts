import { describe, expect, it } from "vitest";
import { decode as decodeIn, tooLarge as tooLargeIn } from "./decode.ts";

const decode = (file: Uint8Array) => decodeIn(file, "en");
const tooLarge = (size: number, limit: number) => tooLargeIn(size, limit, "en");

const bytes = (...values: number[]) => new Uint8Array(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const problem = (decoded: ReturnType<typeof decode>) => ("problem" in decoded ? decoded.problem : null);

describe("the text of a chosen file", () => {
  it("is read as UTF-8, without the mark some programs put at its beginning", () => {
    expect(decode(utf8("Jahre;né\n1;2"))).toEqual({ text: "Jahre;né\n1;2", remark: null });
    expect(decode(bytes(0xef, 0xbb, 0xbf, ...utf8("a,b")))).toEqual({ text: "a,b", remark: null });
  });

  it("is read as UTF-16 where its mark says so", () => {
    expect(decode(bytes(0xff, 0xfe, 0x61, 0x00, 0x2c, 0x00))).toEqual({ text: "a,", remark: null });
    expect(decode(bytes(0xfe, 0xff, 0x00, 0x61, 0x00, 0x2c))).toEqual({ text: "a,", remark: null });
  });

  it("is read as Windows-1252 where it is no UTF-8, and the page says so", () => {
    const decoded = decode(bytes(0x6e, 0xe9, 0x3b, 0x31));
    expect(decoded).toMatchObject({ text: "né;1" });
    expect("remark" in decoded && decoded.remark).toContain("Windows-1252");
  });

  it("is refused with a sentence where there is none", () => {
    expect(problem(decode(bytes()))).toBe("The file is empty. Choose one that holds a table.");
    expect(problem(decode(utf8(" \n\t\n")))).toBe("The file is empty. Choose one that holds a table.");
    expect(problem(decode(bytes(0x61, 0x00, 0x62)))).toMatch(/^This is not a text file\./);
    // The beginning of a JPEG picture.
    expect(problem(decode(bytes(0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10)))).toMatch(/^This is not a text file\./);
  });

  it("is not looked for in workbooks and PDF files, which are named", () => {
    expect(problem(decode(bytes(0x50, 0x4b, 0x03, 0x04, 0x14)))).toMatch(
      /^This is a workbook or an archive\./,
    );
    expect(problem(decode(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1)))).toMatch(
      /^This is an older Excel workbook\./,
    );
    expect(problem(decode(utf8("%PDF-1.7")))).toMatch(/^This is a PDF\./);
  });
});

describe("the size of a file", () => {
  it("is refused above the limit, with both numbers", () => {
    expect(tooLarge(20_000_000, 20_000_000)).toBeNull();
    expect(tooLarge(20_500_000, 20_000_000)).toBe(
      "The file has 20.5 megabytes; at most 20 can be imported. Split it, or leave out columns of text.",
    );
    // One byte over the limit must not read as "has 20 megabytes; at most 20".
    expect(tooLarge(20_000_001, 20_000_000)).toContain("has 20.1 megabytes");
    expect(tooLargeIn(20_500_000, 20_000_000, "de")).toMatch(/^Die Datei hat 20,5 Megabyte; höchstens 20 /);
  });
});
