import { Button } from "@plumbline/ui/button.tsx";
import { ConfirmButton } from "@plumbline/ui/confirm-button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";

interface StillHereProps {
  name: string;
  onBack(): void;
  onForget(): void;
}

/** The file that was looked over before another one is chosen. */
export function StillHere({ name, onBack, onForget }: StillHereProps) {
  return (
    <Notice
      role={null}
      title={`“${name}” is still here`}
      action={
        <>
          <Button onClick={onBack}>Back to its questions</Button>
          <ConfirmButton
            variant="quiet"
            title="Forget the file?"
            loses="The file goes from the server, and with it what you changed in its questions. Nothing was imported."
            confirmLabel="Forget it"
            cancelLabel="Keep it"
            onConfirm={onForget}
          >
            Forget it
          </ConfirmButton>
        </>
      }
    >
      A file with the same columns, a corrected one say, takes its place and keeps what you changed. With
      other columns the questions are proposed afresh.
    </Notice>
  );
}
