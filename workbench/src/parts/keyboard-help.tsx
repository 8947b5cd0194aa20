import { useMemo, useRef, type ReactNode } from "react";
import { useSpeech } from "../words/speech.tsx";
import { useKeys } from "./use-keys.ts";

/** The list of keys, behind a button and behind “?”. */
export function KeyboardHelp(): ReactNode {
  const { words } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  useKeys(useMemo(() => ({ "?": () => dialog.current?.showModal() }), []));
  return (
    <>
      <button
        type="button"
        className="help-button"
        aria-label={words.settings.help}
        title={words.settings.help}
        onClick={() => dialog.current?.showModal()}
      >
        ?
      </button>
      <dialog ref={dialog} className="dialog" aria-labelledby="help-title">
        <h2 id="help-title">{words.help.title}</h2>
        <KeyList />
        <form method="dialog">
          <button type="submit" className="button">
            {words.help.close}
          </button>
        </form>
      </dialog>
    </>
  );
}

function KeyList(): ReactNode {
  const { words, deciding } = useSpeech();
  const { help } = words;
  const { acts } = deciding;
  const keys: readonly (readonly [string, string])[] = [
    ["j", help.next],
    ["k", help.previous],
    ["Enter", help.open],
    ["/", help.search],
    ["a", help.accept],
    ["r", help.refuse],
    ["u", help.unsure],
    ["n", help.note],
    ["m", acts.join],
    ["s", acts.split],
    ["l", acts.link],
    ["z", acts.undoLast],
    ["?", help.help],
  ];
  return (
    <dl className="keys">
      {keys.map(([key, meaning]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
