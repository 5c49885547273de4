import type { EvidenceRecord } from "../api/types";
import type { Claim } from "./decisions";

export type SlotKind = "company" | "product" | "country";
export const ROLES: Record<SlotKind, readonly string[]> = {
  company: ["SUPPLIER", "RECIPIENT", "PRODUCER", "OWNER", "INTERMEDIARY", "TARGET", "PARTY"],
  product: ["ITEM", "INPUT", "END_USE"],
  country: ["ORIGIN", "DESTINATION", "TRANSIT", "LOCATION", "IMPOSER", "TARGET", "PARTY"],
};

/** A party or goods of a claim while it is edited; `was` is the slot as it was read. */
export type Slot = { kind: SlotKind; role: string; name: string; iso2: string | null; start: number; end: number; was?: object };
export type Draft = Omit<Claim, "companies" | "products" | "countries"> & { slots: Slot[] };
export type Stretch = { text: string; start: number; end: number };

export function draftOf(record: EvidenceRecord): Draft {
  const { type, assertion, attributedTo, date, quantities, trigger, quote } = record;
  const slot = (kind: SlotKind, one: { role: string; name: string; iso2?: string | null; start: number; end: number }): Slot => ({
    kind,
    role: one.role,
    name: one.name,
    iso2: one.iso2 ?? null,
    start: one.start,
    end: one.end,
    was: one,
  });
  const slots = [
    ...record.companies.map((one) => slot("company", one)),
    ...record.products.map((one) => slot("product", one)),
    ...record.countries.map((one) => slot("country", one)),
  ];
  return { type, assertion, attributedTo, date, quantities, trigger, quote, slots };
}

/** An empty claim of a stretch of the text. */
export function blank(quote: Stretch): Draft {
  return {
    type: "SUPPLY",
    assertion: "STATED",
    attributedTo: null,
    date: null,
    quantities: [],
    trigger: null,
    quote: { ...quote, prefix: "", suffix: "" },
    slots: [],
  };
}

export function slotAt(kind: SlotKind, words: Stretch): Slot {
  return { kind, role: ROLES[kind][0] as string, name: words.text, iso2: null, start: words.start, end: words.end };
}

/** The claim to send: a slot whose name or country was changed is no longer the thing that the service took it for. */
export function claimOf({ slots, ...rest }: Draft): Claim {
  const of = (kind: SlotKind) =>
    slots
      .filter((slot) => slot.kind === kind)
      .map(({ role, name, iso2, start, end, was }) => {
        const before = was as { name?: string; iso2?: string } | undefined;
        const isSame = before?.name === name && (kind !== "country" || before?.iso2 === iso2);
        const kept = isSame ? was : { ...was, entity: null };
        return {
          ...kept,
          role,
          name: kind === "country" && !isSame ? null : name,
          start,
          end,
          ...(kind === "country" && { iso2 }),
        };
      });
  // the service fills in what is left out
  return { ...rest, companies: of("company"), products: of("product"), countries: of("country") } as unknown as Claim;
}
