import type { EvidenceRecord } from "../api/types";

export type Kind = "company" | "product" | "country" | "trigger" | "date" | "found";
export type Piece = { start: number; end: number; kind: Kind };

/** The stretches of the text that fill a record's slots, in order, none over another. */
export function pieces(record: EvidenceRecord): Piece[] {
  const all: Piece[] = [
    ...record.companies.map((one) => ({ start: one.start, end: one.end, kind: "company" as const })),
    ...record.products.map((one) => ({ start: one.start, end: one.end, kind: "product" as const })),
    ...record.countries.map((one) => ({ start: one.start, end: one.end, kind: "country" as const })),
    ...(record.trigger ? [{ start: record.trigger.start, end: record.trigger.end, kind: "trigger" as const }] : []),
    ...(record.date ? [{ start: record.date.start, end: record.date.end, kind: "date" as const }] : []),
  ];
  let end = -1;
  return all
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((piece) => {
      if (piece.start < end) return false;
      end = piece.end;
      return true;
    });
}

type Stretch = { start: number; end: number };

/** Words cut wherever a mark begins or ends, each part with the marks over it; `start` is where the words begin. */
export function cut<T extends Stretch>(text: string, start: number, marks: T[]): { at: number; words: string; over: T[] }[] {
  const end = start + text.length;
  const edges = new Set([start, end]);
  for (const mark of marks) for (const edge of [mark.start, mark.end]) if (edge > start && edge < end) edges.add(edge);
  const cuts = [...edges].sort((one, other) => one - other);
  return cuts.slice(0, -1).map((at, index) => ({
    at,
    words: text.slice(at - start, (cuts[index + 1] as number) - start),
    over: marks.filter((mark) => mark.start <= at && mark.end > at),
  }));
}
