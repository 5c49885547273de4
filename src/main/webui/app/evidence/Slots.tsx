import type { EvidenceRecord } from "../api/types";
import { country, day, named, t } from "../words";

type Slot = { name: string; kind: string; words: string[]; title?: string };

/** Who and what a claim is about, a line for each role. */
export function Slots({ record }: { record: EvidenceRecord }) {
  return (
    <dl class="slots">
      {slotsOf(record).map((slot) => (
        <div key={slot.name}>
          <dt>{slot.name}</dt>
          <dd class={slot.kind} title={slot.title}>
            {slot.kind === "company" || slot.kind === "product"
              ? slot.words.map((words) => <div key={words}>{words}</div>)
              : slot.words.join(", ")}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function slotsOf(record: EvidenceRecord): Slot[] {
  const slots = new Map<string, Slot>();
  const add = (name: string, kind: string, words: string, title?: string) => {
    const slot = slots.get(name) ?? { name, kind, words: [], title };
    if (!slot.words.includes(words)) slot.words.push(words);
    slots.set(name, slot);
  };
  const taken = new Set<string>();
  for (const one of record.companies) add(named("role.company", one.role), "company", one.name);
  for (const one of record.products) {
    if (one.quantity) taken.add(one.quantity.text);
    add(named("role.product", one.role), "product", one.quantity ? `${one.quantity.text} ${one.name}` : one.name);
  }
  for (const one of record.countries) add(named("role.country", one.role), "country", country(one.iso2, one.name));
  const { date, attributedTo } = record;
  if (date) add(t("card.when"), "", date.text, date.from || date.to ? span(date.from, date.to) : undefined);
  // an amount of goods stands before them
  for (const one of record.quantities) if (!taken.has(one.text)) add(t("card.amount"), "", one.text);
  if (attributedTo) add(t("card.says"), "", attributedTo.text);
  return [...slots.values()];
}

function span(from: string | null, to: string | null): string {
  return from === to && from ? day(from) : [from, to].map((one) => (one ? day(one) : "…")).join(" – ");
}
