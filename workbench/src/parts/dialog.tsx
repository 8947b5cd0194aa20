import { useEffect, useId, useRef, type ReactNode } from "react";
import { useSpeech } from "../words/speech.tsx";

/** A form over the page, for one decision. Escape closes it and sends nothing. */
export function FormDialog({
  title,
  lead,
  save,
  ready,
  send,
  close,
  children,
}: {
  readonly title: string;
  readonly lead: string;
  /** The words of the button that sends. */
  readonly save: string;
  /** Whether there is something to send. */
  readonly ready: boolean;
  /** Sends what was chosen, once the dialog is closed: an unsigned decision asks for a name. */
  readonly send: () => void;
  readonly close: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { deciding } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="dialog wide" aria-labelledby={id} onClose={close}>
      <h2 id={id}>{title}</h2>
      <p className="muted">{lead}</p>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          dialog.current?.close();
          send();
        }}
      >
        {children}
        <div className="row">
          <button type="submit" className="button primary" disabled={!ready}>
            {save}
          </button>
          <button type="button" className="button quiet" onClick={() => dialog.current?.close()}>
            {deciding.acts.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
