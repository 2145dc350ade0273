import { classNames } from "@plumbline/ui/class-names";
import type { Lens } from "../../lens.ts";
import { placeOf, stepAt, STEPS } from "./steps.ts";

/**
 * A slider on which every step of the scale is as wide as any other, so that the tenths at both ends can be hit. It
 * repeats the field above it: those who see and point use it, keys and screen readers have the field. While nothing is
 * said it has no thumb.
 */
export function ProbabilitySlider(props: {
  lens: Lens;
  perMille: number | null;
  disabled: boolean;
  onChange(perMille: number): void;
}) {
  const { lens, perMille, disabled, onChange } = props;
  const middle = placeOf(500);
  return (
    <div aria-hidden="true" className="flex flex-col">
      <input
        type="range"
        tabIndex={-1}
        min={0}
        max={STEPS.length - 1}
        step={1}
        value={perMille === null ? middle : placeOf(perMille)}
        disabled={disabled}
        onChange={(event) => onChange(stepAt(Number(event.currentTarget.value)))}
        // A tap where the unseen thumb rests changes no value and is an answer all the same.
        onPointerUp={(event) => {
          if (perMille === null && !disabled) onChange(stepAt(Number(event.currentTarget.value)));
        }}
        className={classNames(
          "h-11 w-full appearance-none bg-transparent",
          disabled ? "cursor-not-allowed" : "cursor-pointer",
          "[&::-webkit-slider-runnable-track]:h-2 [&::-webkit-slider-runnable-track]:rounded-full [&::-webkit-slider-runnable-track]:border [&::-webkit-slider-runnable-track]:border-edge [&::-webkit-slider-runnable-track]:bg-sunken",
          "[&::-moz-range-track]:h-2 [&::-moz-range-track]:rounded-full [&::-moz-range-track]:border [&::-moz-range-track]:border-edge [&::-moz-range-track]:bg-sunken",
          "[&::-webkit-slider-thumb]:-mt-2.5 [&::-webkit-slider-thumb]:size-7 [&::-webkit-slider-thumb]:appearance-none [&::-webkit-slider-thumb]:rounded-full",
          "[&::-moz-range-thumb]:size-7 [&::-moz-range-thumb]:rounded-full",
          // One's own view is filled, a guess is an open dot: the language of all charts.
          lens === "own"
            ? "[&::-moz-range-thumb]:border-0 [&::-moz-range-thumb]:bg-actual [&::-webkit-slider-thumb]:bg-actual"
            : "[&::-moz-range-thumb]:border-4 [&::-moz-range-thumb]:border-predicted [&::-moz-range-thumb]:bg-paper [&::-webkit-slider-thumb]:border-4 [&::-webkit-slider-thumb]:border-predicted [&::-webkit-slider-thumb]:bg-paper",
          perMille === null && "[&::-moz-range-thumb]:opacity-0 [&::-webkit-slider-thumb]:opacity-0",
        )}
      />
      {/* Ten steps, 49, 49 and ten: the places of 1, 50 and 99 %. */}
      <div className="-mt-1.5 grid grid-cols-[10fr_49fr_49fr_10fr] px-3.5 text-xs text-muted tabular-nums">
        <Tick>0</Tick>
        <span className="flex justify-between">
          <Tick>1</Tick>
          <Tick>50</Tick>
        </span>
        <span className="flex justify-end">
          <Tick>99</Tick>
        </span>
        <span className="flex justify-end">
          <Tick>100</Tick>
        </span>
      </div>
    </div>
  );
}

/** A figure centred on its place, which is the edge it stands at. */
function Tick({ children }: { children: string }) {
  return (
    <span className="flex w-0 flex-col items-center">
      <span className="h-1.5 border-s border-edge" />
      <span>{children}</span>
    </span>
  );
}
