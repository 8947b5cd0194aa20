import type { ReactNode } from "react";

/** A button that a single key presses too. */
export function KeyButton({
  keyName,
  name,
  about,
  style = "",
  disabled = false,
  press,
}: {
  readonly keyName: string;
  readonly name: string;
  /** What it acts on, for those who hear the button alone. */
  readonly about?: string;
  readonly style?: string;
  readonly disabled?: boolean;
  readonly press: () => void;
}): ReactNode {
  return (
    <button
      type="button"
      className={`button ${style}`}
      disabled={disabled}
      aria-keyshortcuts={keyName}
      onClick={press}
    >
      {name}
      {about === undefined ? null : <span className="visually-hidden">: {about}</span>}{" "}
      <kbd aria-hidden="true">{keyName}</kbd>
    </button>
  );
}
