import { useId, type ReactNode } from "react";
import { classNames } from "./class-names.ts";

export interface ProgressProps {
  label: ReactNode;
  /** How much is done; left out while that is unknown. */
  value?: number;
  max?: number;
  /** The same in words, shown beside the label: "4 of 9". */
  valueText?: string;
  labelHidden?: boolean;
  className?: string;
}

/** How far something has come, on the platform's own element. */
export function Progress(props: ProgressProps) {
  const { label, value, max = 1, valueText, labelHidden, className } = props;
  const id = useId();
  return (
    <div className={classNames("flex flex-col gap-1", className)}>
      <div className={labelHidden ? "sr-only" : "flex justify-between gap-4 text-sm"}>
        <label htmlFor={id}>{label}</label>
        {valueText ? <span className="text-muted tabular-nums">{valueText}</span> : null}
      </div>
      <progress id={id} className="h-1.5 w-full" value={value} max={max} aria-valuetext={valueText} />
    </div>
  );
}
