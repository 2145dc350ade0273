import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { Progress } from "@plumbline/ui/progress.tsx";
import { elementIds } from "./element-ids.ts";
import type { Upload } from "./state.ts";

interface SendingProps {
  upload: Upload;
  onResume(): void;
  onCancel(): void;
}

/** How far a file has come on its way, and what to do where it stopped. */
export function Sending({ upload: { name, parts, sent, failure }, onResume, onCancel }: SendingProps) {
  if (failure) {
    const stopped = failure.again
      ? `${sent} of ${parts} parts of “${name}” were sent`
      : `“${name}” cannot be imported`;
    return (
      <div id={elementIds.sending} tabIndex={-1} className="outline-none">
        <Notice
          tone="error"
          title={stopped}
          action={
            <>
              {failure.again ? (
                <Button variant="primary" onClick={onResume}>
                  Send the rest
                </Button>
              ) : null}
              <Button onClick={onCancel}>{failure.again ? "Cancel" : "Choose another file"}</Button>
            </>
          }
        >
          {failure.message} {failure.again ? "What was sent is kept." : "Nothing was imported."}
        </Notice>
      </div>
    );
  }
  const done = sent === parts;
  return (
    <div id={elementIds.sending} tabIndex={-1} className="flex max-w-prose flex-col gap-4 outline-none">
      <p className="font-medium wrap-anywhere">{name}</p>
      {done ? (
        <Progress label="Reading the columns" />
      ) : (
        <Progress
          label={`Sending part ${sent + 1} of ${parts}`}
          value={sent}
          max={parts}
          valueText={`${sent} sent`}
        />
      )}
      <p role="status" className="sr-only">
        {done ? "Sent. Reading the columns." : `Sending ${name}.`}
      </p>
      <p>
        <Button onClick={onCancel}>Cancel</Button>
      </p>
    </div>
  );
}
