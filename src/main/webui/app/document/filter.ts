import type { EvidenceRecord } from "../api/types";

/** The records that the conditions of the address leave. */
export function filtered(records: EvidenceRecord[], query: URLSearchParams): EvidenceRecord[] {
  const types = query.getAll("type");
  const assertion = query.get("assertion");
  const least = Number(query.get("sure") ?? 0);
  const review = query.get("review");
  const words = (query.get("with") ?? "").toLowerCase().trim();
  return records.filter(
    (record) =>
      (!types.length || types.includes(record.type)) &&
      (!assertion || record.assertion === assertion) &&
      (!review || (record.review?.status ?? "NONE") === review) &&
      record.confidence >= least &&
      (!words || wordsOf(record).includes(words)),
  );
}

function wordsOf(record: EvidenceRecord): string {
  const names = [...record.companies, ...record.products, ...record.countries].map((one) => one.name);
  return [...names, record.quote.text].join("\n").toLowerCase();
}
