"use client";

import { FieldError } from "@plumbline/ui/field.tsx";
import { TextArea, TextInput } from "@plumbline/ui/inputs.tsx";
import { ItemList } from "../../authoring/item-list.tsx";
import { changed, removed } from "../../authoring/list-edits.ts";
import { problemAt } from "../../authoring/problems.ts";
import type { EditorProps } from "../../view.ts";
import { withDecimalSign } from "../../words/fixed.ts";
import { useLocale, useWords } from "../../words/use-words.ts";
import { alongAxis, fallingLabels } from "./axis.ts";
import { nextPlace } from "./edit.ts";
import { curveEditorWords } from "./messages-editor.ts";
import type { CurveSpec } from "./spec.ts";

/** The horizons and where they stand on the axis, which is read back below them. */
export function HorizonFields(props: EditorProps<CurveSpec>) {
  return (
    <div className="flex flex-col gap-2">
      <HorizonList {...props} />
      <AxisReadBack {...props} />
    </div>
  );
}

function AxisReadBack({ spec }: EditorProps<CurveSpec>) {
  const say = useWords(curveEditorWords);
  const locale = useLocale();
  const places = alongAxis(spec)
    .filter(({ label }) => label.trim() !== "")
    .map(({ label, at }) =>
      say("horizons.place", { label, at: withDecimalSign(String(at).replace("-", "−"), locale) }),
    );
  const falling = fallingLabels(spec);
  return (
    <>
      {places.length > 0 ? (
        <p className="max-w-prose text-sm">{say("horizons.axis", { places: places.join(" · ") })}</p>
      ) : null}
      {falling ? (
        <p className="max-w-prose text-sm font-medium text-warn">
          {say("horizons.falling", { before: falling[0], after: falling[1] })}
        </p>
      ) : null}
    </>
  );
}

function HorizonList({ idPrefix, spec, onChange, problems, disabled }: EditorProps<CurveSpec>) {
  const { horizons } = spec;
  const say = useWords(curveEditorWords);
  const set = (index: number, item: CurveSpec["horizons"][number]) =>
    onChange({ ...spec, horizons: changed(horizons, index, item) });
  return (
    <ItemList
      idPrefix={`${idPrefix}-horizons`}
      legend={say("horizons.legend")}
      noun={say("horizons.noun")}
      items={horizons}
      nameOf={({ label }) => label}
      minimum={2}
      maximum={12}
      error={problemAt(problems, "horizons")}
      disabled={disabled}
      onAdd={() => {
        onChange({ ...spec, horizons: [...horizons, { label: "", at: nextPlace(spec) }] });
        return horizons.length;
      }}
      onRemove={(index) => onChange({ ...spec, horizons: removed(horizons, index) })}
    >
      {(item, index, firstId) => (
        <div className="flex gap-2">
          <TextInput
            id={firstId}
            label={say("horizons.label", { place: index + 1 })}
            labelHidden
            fieldClassName="flex-1"
            value={item.label}
            maxLength={20}
            error={problemAt(problems, "horizons", index, "label")}
            disabled={disabled}
            onChange={(event) => set(index, { ...item, label: event.currentTarget.value })}
          />
          <TextInput
            id={`${idPrefix}-horizons-${index}-at`}
            label={say("horizons.at", {
              name: item.label || say("horizons.nameless", { place: index + 1 }),
            })}
            labelHidden
            type="number"
            step="any"
            numeric
            fieldClassName="w-24"
            value={Number.isFinite(item.at) ? item.at : ""}
            error={problemAt(problems, "horizons", index, "at")}
            disabled={disabled}
            onChange={(event) => {
              const { value } = event.currentTarget;
              // An emptied field is no place at all, which the schema says, and not the place 0.
              set(index, { ...item, at: value === "" ? Number.NaN : Number(value) });
            }}
          />
        </div>
      )}
    </ItemList>
  );
}

/** What 0 and 100 mean. */
export function AnchorFields({ idPrefix, spec, onChange, problems, disabled }: EditorProps<CurveSpec>) {
  const say = useWords(curveEditorWords);
  return (
    <fieldset className="flex min-w-0 flex-col gap-4">
      <legend className="pb-1 font-medium">{say("ends.legend")}</legend>
      {(
        [
          ["low", 0],
          ["high", 100],
        ] as const
      ).map(([end, value]) => (
        <div key={end} className="flex flex-col gap-2">
          <TextInput
            id={`${idPrefix}-${end}-label`}
            label={say("ends.label", { value })}
            value={spec[end].label}
            maxLength={80}
            error={problemAt(problems, end, "label")}
            disabled={disabled}
            onChange={(event) =>
              onChange({ ...spec, [end]: { ...spec[end], label: event.currentTarget.value } })
            }
          />
          <TextArea
            id={`${idPrefix}-${end}-detail`}
            label={say("ends.detail", { value })}
            labelHidden
            placeholder={say("ends.detailHint")}
            rows={2}
            className="field-sizing-content"
            value={spec[end].detail}
            maxLength={400}
            error={problemAt(problems, end, "detail")}
            disabled={disabled}
            onChange={(event) =>
              onChange({ ...spec, [end]: { ...spec[end], detail: event.currentTarget.value } })
            }
          />
          <FieldError id={undefined}>{problemAt(problems, end)}</FieldError>
        </div>
      ))}
    </fieldset>
  );
}
