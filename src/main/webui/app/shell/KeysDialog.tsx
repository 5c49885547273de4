import type { RefObject } from "preact";
import { t } from "../words";

const KEYS = [
  ["j", "keys.next"],
  ["k", "keys.previous"],
  ["w", "keys.why"],
  ["a", "keys.accept"],
  ["r", "keys.reject"],
  ["e", "keys.edit"],
  ["u", "keys.undo"],
  ["n", "keys.new"],
  ["/", "keys.filter"],
  ["Esc", "keys.leave"],
  ["?", "keys.these"],
] as const;

/** What the keyboard does. */
export function KeysDialog({ dialog }: { dialog: RefObject<HTMLDialogElement> }) {
  return (
    <dialog ref={dialog} aria-labelledby="keys-title">
      <h2 id="keys-title">{t("keys.title")}</h2>
      <dl class="keys">
        {KEYS.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">{t("keys.close")}</button>
      </form>
    </dialog>
  );
}
