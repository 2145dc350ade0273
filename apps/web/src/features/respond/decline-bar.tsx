"use client";

import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { TextArea } from "@plumbline/ui/inputs.tsx";
import { useDecline } from "./decline-context.tsx";
import {
  DECLINES,
  MAX_DECLINE_REASON,
  type Declined as DeclinedAnswer,
  type Lens,
} from "@plumbline/instrument/lens";
import { withElements } from "../../i18n/with-elements.tsx";
import { lensMessages } from "./messages-lens.ts";

interface Place {
  questionId: string;
  lens: Lens;
}

/** The three ways not to answer, under every input. */
export function DeclineBar({
  questionId,
  lens,
  describedBy,
  onPress,
}: Place & {
  describedBy?: string;
  /** The bar is about to vanish. */
  onPress(): void;
}) {
  const { decline, disabled } = useDecline(questionId, lens);
  const say = useWords(lensMessages);
  if (disabled) return null;
  return (
    <div
      role="group"
      aria-label={say("decline.group")}
      aria-describedby={describedBy}
      className="-ms-2 flex flex-wrap gap-x-1"
    >
      {DECLINES.map((id) => (
        <Button
          key={id}
          variant="quiet"
          className="px-2! text-sm"
          onClick={() => {
            onPress();
            decline({ decline: id });
          }}
        >
          {say(`decline.${id}`)}
        </Button>
      ))}
    </div>
  );
}

/** What was chosen instead of an answer, and the way back. */
export function Declined({
  questionId,
  lens,
  declined,
  onUndo,
}: Place & {
  declined: DeclinedAnswer;
  /** The button is about to vanish. */
  onUndo(): void;
}) {
  const { decline, undo, disabled } = useDecline(questionId, lens);
  const say = useWords(lensMessages);
  return (
    <div data-declined="" className="flex flex-col gap-3">
      <p id={`${questionId}-${lens}-declined`}>
        {withElements(say, "decline.chosen", {
          decline: <strong>{say(`decline.${declined.decline}`)}</strong>,
        })}
      </p>
      {declined.decline === "reject-framing" ? (
        <TextArea
          label={say("decline.why")}
          rows={2}
          maxLength={MAX_DECLINE_REASON}
          value={declined.why ?? ""}
          disabled={disabled}
          onChange={(event) => {
            const why = event.currentTarget.value;
            decline(why ? { decline: "reject-framing", why } : { decline: "reject-framing" });
          }}
        />
      ) : null}
      {disabled ? null : (
        <p>
          <Button
            variant="secondary"
            // The focus comes here from the button that chose it: what was chosen is said with it.
            aria-describedby={`${questionId}-${lens}-declined`}
            onClick={() => {
              onUndo();
              undo();
            }}
          >
            {say("decline.undo")}
          </Button>
        </p>
      )}
    </div>
  );
}
