import type { Entity, EvidenceRecord } from "../api/types";
import { type Kind, pieces } from "../evidence/pieces";

/** A stretch of the text to mark: a record's quote, a slot of the selected record, or a name. */
export type Mark = { key: string; start: number; end: number; kind: "quote" | "name" | Kind; record: string | null };

const NAMED: Record<string, Kind> = {
  COMPANY: "company",
  ORGANISATION: "company",
  PRODUCT: "product",
  COUNTRY: "country",
  BLOC: "country",
  NORP: "country",
};

/** All marks of a document, those that lie above others last. */
export function marks(
  records: EvidenceRecord[],
  entities: Entity[],
  selected: EvidenceRecord | undefined,
  withNames: boolean,
): Mark[] {
  const quotes = records.map((record): Mark => {
    const { start, end } = record.quote;
    return { key: `q${record.id}`, start, end, kind: "quote", record: record.id };
  });
  const names = !withNames
    ? []
    : entities.flatMap((entity) =>
        NAMED[entity.type]
          ? entity.mentions.map(
              (mention, index): Mark => ({
                key: `n${entity.id}.${index}`,
                start: mention.start,
                end: mention.end,
                kind: "name",
                record: null,
              }),
            )
          : [],
      );
  const slots = selected
    ? pieces(selected).map((piece, index): Mark => ({ ...piece, key: `s${index}`, record: selected.id }))
    : [];
  return [...names, ...quotes, ...slots];
}

export function within(all: Mark[], start: number, end: number): Mark[] {
  return all.filter((mark) => mark.start < end && mark.end > start);
}
