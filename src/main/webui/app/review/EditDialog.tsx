import { useEffect, useRef, useState } from "preact/hooks";
import type { Assertion, EvidenceType } from "../api/types";
import { ASSERTIONS, TYPES } from "../evidence/codes";
import { day, named, t } from "../words";
import { CountryField } from "./CountryField";
import { type Draft, ROLES, type Slot, type SlotKind, type Stretch, slotAt } from "./draft";

type Props = {
  draft: Draft;
  isNew: boolean;
  /** Why it was refused the last time. */
  refusal: string | null;
  onSave: (draft: Draft) => void;
  onClose: () => void;
};

const KINDS: SlotKind[] = ["company", "product", "country"];

/** A claim to be corrected, or written down: its slots are words of the quote, chosen there. */
export function EditDialog({ draft: given, isNew, refusal, onSave, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const quote = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState(given);
  const [words, setWords] = useState<Stretch | null>(null);
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const changeSlot = (slot: Slot, part: Partial<Slot>) =>
    change({ slots: draft.slots.map((one) => (one === slot ? { ...one, ...part } : one)) });

  useEffect(() => {
    dialog.current?.showModal();
    quote.current?.focus();
  }, []);

  const choose = () => {
    const field = quote.current;
    if (!field) return;
    const text = field.value.slice(field.selectionStart, field.selectionEnd);
    const before = text.length - text.trimStart().length;
    const start = draft.quote.start + field.selectionStart + before;
    setWords(text.trim() ? { text: text.trim(), start, end: start + text.trim().length } : null);
  };
  const add = (kind: SlotKind) => words && change({ slots: [...draft.slots, slotAt(kind, words)] });

  return (
    <dialog ref={dialog} class="edit" aria-labelledby="edit-title" onClose={onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          onSave(draft);
        }}
      >
        <h2 id="edit-title">{t(isNew ? "edit.new" : "edit.title")}</h2>
        <div class="pair">
          <label>
            {t("filter.type")}
            <select onChange={(event) => change({ type: event.currentTarget.value as EvidenceType })}>
              {TYPES.map((code) => (
                <option key={code} value={code} selected={code === draft.type}>
                  {named("type", code)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t("filter.assertion")}
            <select onChange={(event) => change({ assertion: event.currentTarget.value as Assertion })}>
              {ASSERTIONS.map((code) => (
                <option key={code} value={code} selected={code === draft.assertion}>
                  {named("assertion", code)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <label>
          {t("edit.quote")}
          <textarea
            ref={quote}
            readOnly
            rows={Math.min(6, Math.ceil(draft.quote.text.length / 70))}
            value={draft.quote.text}
            onSelect={choose}
            onKeyUp={choose}
            onMouseUp={choose}
          />
        </label>
        <div class="adding" role="group" aria-label={t("edit.add")}>
          <span class="soft">{words ? t("edit.as", { words: words.text }) : t("edit.choose")}</span>
          {KINDS.map((kind) => (
            <button key={kind} type="button" class={kind} disabled={!words} onClick={() => add(kind)}>
              {t(`edit.${kind}`)}
            </button>
          ))}
          <button
            type="button"
            disabled={!words}
            onClick={() => words && change({ date: { ...words, from: null, to: null, precision: "DAY" } })}
          >
            {t("card.when")}
          </button>
          <button type="button" disabled={!words} onClick={() => words && change({ attributedTo: { ...words, entity: "" } })}>
            {t("card.says")}
          </button>
        </div>
        <ul class="draft">
          {draft.slots.map((slot, index) => (
            <li key={index}>
              <select
                aria-label={t("edit.role", { name: slot.name })}
                onChange={(event) => changeSlot(slot, { role: event.currentTarget.value })}
              >
                {ROLES[slot.kind].map((role) => (
                  <option key={role} value={role} selected={role === slot.role}>
                    {named(`role.${slot.kind}`, role)}
                  </option>
                ))}
              </select>
              {slot.kind === "country" ? (
                <CountryField iso2={slot.iso2} words={slot.name} onChange={(iso2) => changeSlot(slot, { iso2 })} />
              ) : (
                <input
                  required
                  class={slot.kind}
                  aria-label={t("edit.name")}
                  value={slot.name}
                  onInput={(event) => changeSlot(slot, { name: event.currentTarget.value })}
                />
              )}
              <Remove words={slot.name} onClick={() => change({ slots: draft.slots.filter((one) => one !== slot) })} />
            </li>
          ))}
          {draft.date && (
            <li>
              <span>{t("card.when")}</span>
              <span class="days">
                {draft.date.text}
                {(["from", "to"] as const).map((end) => (
                  <input
                    key={end}
                    type="date"
                    aria-label={t(`edit.${end}`)}
                    title={draft.date?.[end] ? day(draft.date[end] as string) : undefined}
                    value={draft.date?.[end] ?? ""}
                    onInput={(event) =>
                      draft.date && change({ date: { ...draft.date, [end]: event.currentTarget.value || null } })
                    }
                  />
                ))}
              </span>
              <Remove words={draft.date.text} onClick={() => change({ date: null })} />
            </li>
          )}
          {draft.attributedTo && (
            <li>
              <span>{t("card.says")}</span>
              <span>{draft.attributedTo.text}</span>
              <Remove words={draft.attributedTo.text} onClick={() => change({ attributedTo: null })} />
            </li>
          )}
          {draft.quantities.map((one) => (
            <li key={one.start}>
              <span>{t("card.amount")}</span>
              <span>{one.text}</span>
              <Remove
                words={one.text}
                onClick={() => change({ quantities: draft.quantities.filter((other) => other !== one) })}
              />
            </li>
          ))}
        </ul>
        <p class="refusal" role="alert">
          {refusal}
        </p>
        <div class="ends">
          <button type="button" onClick={() => dialog.current?.close()}>
            {t("edit.cancel")}
          </button>
          <button type="submit" class="main" disabled={!draft.slots.length}>
            {t(isNew ? "edit.add-record" : "edit.save")}
          </button>
        </div>
      </form>
    </dialog>
  );
}

function Remove({ words, onClick }: { words: string; onClick: () => void }) {
  return (
    <button type="button" class="quiet" aria-label={t("edit.remove", { words })} onClick={onClick}>
      ✕
    </button>
  );
}
