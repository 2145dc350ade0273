"use client";

import { useEffect, useRef, useState, type ReactNode } from "react";
import { buttonClass } from "@plumbline/ui/button.tsx";
import { FieldError } from "@plumbline/ui/field.tsx";
import { VisuallyHidden } from "@plumbline/ui/visually-hidden.tsx";
import { useWords } from "../words/use-words.ts";
import { authoringWords } from "./messages.ts";

export interface ItemListProps<Item> {
  idPrefix: string;
  legend: string;
  /** What one item is called in the names of buttons, in the reader's language: "option". */
  noun: string;
  items: readonly Item[];
  /** The item's own words, for the names of its buttons. */
  nameOf(item: Item): string;
  minimum: number;
  maximum: number;
  /** Returns the new item's place. */
  onAdd(): number;
  onRemove(index: number): void;
  /** Left out where the order is not the author's to choose. */
  onMove?: (index: number, by: 1 | -1) => void;
  error?: string | undefined;
  disabled?: boolean | undefined;
  /** The fields of one item; the first field carries `firstId`, so that a new item can be typed at once. */
  children: (item: Item, index: number, firstId: string) => ReactNode;
}

/** A list an author lengthens, shortens and reorders with buttons; focus and a spoken line follow each change. */
export function ItemList<Item>(props: ItemListProps<Item>) {
  const { idPrefix, items, noun, disabled, onMove } = props;
  const say = useWords(authoringWords);
  const [spoken, setSpoken] = useState("");
  const focusNext = useRef<string | null>(null);
  useEffect(() => {
    if (!focusNext.current) return;
    document.getElementById(focusNext.current)?.focus();
    focusNext.current = null;
  });
  const firstId = (index: number) => `${idPrefix}-${index}-first`;
  const buttonId = (index: number, role: "up" | "down" | "remove") => `${idPrefix}-${index}-${role}`;
  const canRemove = !disabled && items.length > props.minimum;
  const canAdd = !disabled && items.length < props.maximum;

  function move(index: number, by: 1 | -1): void {
    const to = index + by;
    if (disabled || !onMove || to < 0 || to >= items.length) return;
    onMove(index, by);
    focusNext.current = buttonId(to, by < 0 ? "up" : "down");
    setSpoken(say("list.moved", { place: to + 1, count: items.length }));
  }

  return (
    <fieldset
      className="flex min-w-0 flex-col gap-2"
      aria-describedby={props.error ? `${idPrefix}-error` : undefined}
    >
      <legend className="pb-1 font-medium">{props.legend}</legend>
      <ol className="flex flex-col gap-2">
        {items.map((item, index) => {
          const name = props.nameOf(item).trim() || say("list.nameless", { noun, place: index + 1 });
          return (
            // Items have no identity of their own; their place is what the fields are bound to.
            <li key={index} className="flex flex-wrap items-start gap-2 border-b border-line pb-2">
              <span className="w-6 shrink-0 pt-2.5 text-end text-muted tabular-nums" aria-hidden="true">
                {index + 1}
              </span>
              <div className="flex min-w-48 flex-1 flex-col gap-2">
                {props.children(item, index, firstId(index))}
              </div>
              <div className="ms-auto flex gap-1">
                {onMove ? (
                  <>
                    <ListButton
                      id={buttonId(index, "up")}
                      name={say("list.up", { name })}
                      possible={!disabled && index > 0}
                      onClick={() => move(index, -1)}
                    >
                      ↑
                    </ListButton>
                    <ListButton
                      id={buttonId(index, "down")}
                      name={say("list.down", { name })}
                      possible={!disabled && index < items.length - 1}
                      onClick={() => move(index, 1)}
                    >
                      ↓
                    </ListButton>
                  </>
                ) : null}
                <ListButton
                  id={buttonId(index, "remove")}
                  name={say("list.remove", { name })}
                  possible={canRemove}
                  onClick={() => {
                    props.onRemove(index);
                    const left = items.length - 1;
                    focusNext.current =
                      left > 0 ? buttonId(Math.min(index, left - 1), "remove") : `${idPrefix}-add`;
                    setSpoken(say("list.removed", { name }));
                  }}
                >
                  ×
                </ListButton>
              </div>
            </li>
          );
        })}
      </ol>
      <FieldError id={props.error ? `${idPrefix}-error` : undefined}>{props.error}</FieldError>
      <button
        id={`${idPrefix}-add`}
        type="button"
        aria-disabled={!canAdd || undefined}
        onClick={() => {
          if (!canAdd) return;
          focusNext.current = firstId(props.onAdd());
        }}
        className={buttonClass("secondary", "self-start")}
      >
        {say("list.add", { noun, article: /^[aeiou]/.test(noun) ? "an" : "a" })}
      </button>
      <VisuallyHidden>
        <span role="status">{spoken}</span>
      </VisuallyHidden>
    </fieldset>
  );
}

/** Keeps the focus at the ends of the list, where there is nothing left for it to do. */
function ListButton(props: {
  id: string;
  name: string;
  possible: boolean;
  onClick(): void;
  children: ReactNode;
}) {
  return (
    <button
      id={props.id}
      type="button"
      aria-label={props.name}
      aria-disabled={!props.possible || undefined}
      onClick={() => {
        if (props.possible) props.onClick();
      }}
      className={buttonClass("secondary", "px-2")}
    >
      {props.children}
    </button>
  );
}
