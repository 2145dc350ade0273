"use client";

import { Select } from "@plumbline/ui/inputs.tsx";
import { useWords } from "../../words/use-words.ts";
import { rankingWords } from "./messages.ts";
import type { RankingSpec } from "./spec.ts";

/** A list of places for each item. The items stay where they are, so that nothing moves under the reader. */
export function PlaceLists(props: {
  /** Prefix of the ids of its elements. */
  id: string;
  spec: RankingSpec;
  shown: readonly number[];
  order: readonly number[];
  disabled: boolean;
  /** Places count from 0. */
  onPut(item: number, place: number): void;
  onOut(item: number): void;
}) {
  const { id, spec, shown, order, disabled, onPut, onOut } = props;
  const say = useWords(rankingWords);
  return (
    <details>
      <summary className="flex min-h-11 cursor-pointer items-center text-sm underline decoration-edge underline-offset-4">
        {say("lists")}
      </summary>
      <div className="grid gap-3 border-s border-line py-1 ps-3 @xl:grid-cols-2">
        {shown.map((item) => {
          const at = order.indexOf(item);
          const places = at < 0 ? order.length + 1 : order.length;
          return (
            <Select
              key={item}
              id={`${id}-list-${item}`}
              label={spec.items[item]?.label ?? ""}
              options={[
                { value: "", label: say("none") },
                ...Array.from({ length: places }, (_, place) => ({
                  value: String(place + 1),
                  label: String(place + 1),
                })),
              ]}
              value={at < 0 ? "" : String(at + 1)}
              disabled={disabled}
              onChange={({ currentTarget: { value } }) => {
                if (value === "") onOut(item);
                else onPut(item, Number(value) - 1);
              }}
            />
          );
        })}
      </div>
    </details>
  );
}
