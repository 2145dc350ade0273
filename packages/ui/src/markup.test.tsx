import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Button, LinkButton } from "./button.tsx";
import { Checkbox } from "./checkbox.tsx";
import { ConfirmButton } from "./confirm-button.tsx";
import { DataTable } from "./data-table.tsx";
import { EmptyState } from "./empty-state.tsx";
import { Select, TextArea, TextInput } from "./inputs.tsx";
import { NavTabs } from "./nav-tabs.tsx";
import { Notice } from "./notice.tsx";
import { Progress } from "./progress.tsx";
import { RadioGroup } from "./radio-group.tsx";

const attribute = (html: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(html)?.[1];

const controls: [string, ReactElement][] = [
  ["TextInput", <TextInput key="1" label="Name" hint="As printed" error="Required" />],
  ["TextArea", <TextArea key="2" label="Reasons" hint="Optional" error="Too long" />],
  ["Select", <Select key="3" label="Unit" hint="SI" error="Choose" options={[{ value: "m", label: "m" }]} />],
  ["Checkbox", <Checkbox key="4" label="Agree" hint="Can be undone" error="Needed" />],
  [
    "RadioGroup",
    <RadioGroup
      key="5"
      legend="Size"
      name="size"
      hint="One"
      error="Choose"
      options={[{ value: "s", label: "S" }]}
    />,
  ],
];

describe("a control", () => {
  it.each(controls)("%s is described by its hint and its error, which exist on the page", (_, element) => {
    const html = renderToStaticMarkup(element);
    const ids = attribute(html, "aria-describedby")?.split(" ") ?? [];
    expect(ids).toHaveLength(2);
    for (const id of ids) expect(html).toContain(`id="${id}"`);
  });

  it("is named by its label", () => {
    const html = renderToStaticMarkup(<TextInput label="Name" id="name" />);
    expect(html).toContain('<label for="name"');
    expect(html).toMatch(/<input[^>]* id="name"/);
  });

  it("says nothing about hints and errors it does not have", () => {
    const html = renderToStaticMarkup(<TextInput label="Name" />);
    expect(html).not.toContain("aria-describedby");
    expect(html).not.toContain("aria-invalid=");
  });
});

describe("server-rendered markup", () => {
  it("carries no style attribute, which a strict content security policy would refuse", () => {
    const all = (
      <>
        {controls.map(([, element]) => element)}
        <Button variant="primary">Go</Button>
        <LinkButton href="/next">Next</LinkButton>
        <ConfirmButton title="?" loses="All" confirmLabel="Yes" cancelLabel="No" onConfirm={() => {}}>
          Delete
        </ConfirmButton>
        <NavTabs label="Pages" tabs={[{ href: "/", label: "Home", current: true }]} />
        <Notice tone="error">Refused</Notice>
        <Progress label="Done" value={0.5} />
        <EmptyState title="Nothing yet" />
      </>
    );
    expect(renderToStaticMarkup(all)).not.toMatch(/\sstyle=/);
  });
});

describe("DataTable", () => {
  const table = (
    <DataTable
      caption="Counts"
      columns={[
        {
          key: "name",
          header: "Name",
          rowHeader: true,
          cell: (row: { name: string; n: number }) => row.name,
        },
        { key: "n", header: "n", numeric: true, cell: (row) => row.n },
      ]}
      rows={[{ name: "agree", n: 12 }]}
      rowKey={(row) => row.name}
    />
  );

  it("is a focusable region named by its caption", () => {
    const html = renderToStaticMarkup(table);
    expect(html).toContain('tabindex="0"');
    expect(html).toContain(`<caption id="${attribute(html, "aria-labelledby")}"`);
  });

  it("names rows and columns by scope", () => {
    const html = renderToStaticMarkup(table);
    expect(html).toMatch(/<th scope="row"[^>]*>agree/);
    expect(html).toMatch(/<th scope="col"[^>]*>n</);
  });
});

it("a button does not submit a form unless told to", () => {
  expect(renderToStaticMarkup(<Button>Go</Button>)).toContain('type="button"');
});

it("only an error interrupts a screen reader", () => {
  expect(renderToStaticMarkup(<Notice tone="error">No</Notice>)).toContain('role="alert"');
  expect(renderToStaticMarkup(<Notice tone="warning">Hm</Notice>)).toContain('role="status"');
});
