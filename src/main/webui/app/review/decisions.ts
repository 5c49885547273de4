import { answered, call, Refusal } from "../api/client";
import type { EvidenceRecord, Finding, ReviewHistory, ReviewState } from "../api/types";
import { store } from "../shell/store";

/** A record as a person has it; places count in UTF-16 units, as everywhere in the workbench. */
export type Claim = Pick<
  EvidenceRecord,
  "type" | "assertion" | "attributedTo" | "companies" | "products" | "countries" | "date" | "quantities" | "trigger" | "quote"
>;
export type Decision = { status: ReviewState; record?: Claim };

/** Somebody else decided meanwhile; `theirs` is the record as it stands, or nothing where it was withdrawn. */
export class Conflict extends Error {
  constructor(readonly theirs: EvidenceRecord | null) {
    super();
  }
}

const NAME = "exhibit.reviewer";
/** The name that decisions bear where the service asks nobody for a key. */
export const reviewer = store(localStorage.getItem(NAME) ?? "");
reviewer.onChange(() => localStorage.setItem(NAME, reviewer.get()));

/** How often each record was decided on, as far as this page knows better than what it shows. */
const revisions = new Map<string, number>();

/** Decides on a record as it is shown; gives it as it stands then, or nothing where it is withdrawn. Throws a `Conflict`. */
export async function decide(record: EvidenceRecord, decision: Decision): Promise<EvidenceRecord | null> {
  const tag = `"${await revisionOf(record)}"`;
  const headers = { "Content-Type": "application/json", "If-Match": tag };
  const body = JSON.stringify({ ...decision, by: reviewer.get() || null });
  try {
    return take(
      record.id,
      await answered<Finding>(`/v1/evidence/${record.id}/review?offsets=utf16`, { method: "POST", headers, body }),
    );
  } catch (error) {
    if (error instanceof Refusal && error.kind === "stale") throw conflict(record.id, error);
    throw error;
  }
}

/** Takes the last decision back: the record is as it was before. */
export async function undo(record: EvidenceRecord): Promise<EvidenceRecord | null> {
  const { history } = await call<ReviewHistory>(`/v1/evidence/${record.id}/reviews?offsets=utf16`);
  const before = history.at(-2);
  let now = await decide(record, { status: "NONE" });
  if (before?.record) now = await decide(now ?? record, { status: "EDITED", record: before.record });
  if (before && before.status !== "NONE" && before.status !== now?.review?.status) {
    now = await decide(now ?? record, { status: before.status });
  }
  return now;
}

/** Adds a record that was missed. */
export async function add(document: string, record: Claim): Promise<EvidenceRecord> {
  const answer = await answered<Finding>(`/v1/documents/${document}/evidence?offsets=utf16`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ record, by: reviewer.get() || null }),
  });
  return take(answer.value.evidence.id, answer) as EvidenceRecord;
}

function take(id: string, { value, etag }: { value: Finding | undefined; etag: string | null }): EvidenceRecord | null {
  if (etag) revisions.set(id, Number(etag.replaceAll('"', "")));
  return value?.evidence ?? null;
}

function conflict(id: string, refusal: Refusal): Conflict {
  const { current, revision } = refusal.trouble as { current?: Finding | null; revision?: number };
  if (revision !== undefined) revisions.set(id, revision);
  return new Conflict(current?.evidence ?? null);
}

/** The revision of what is shown. A record without a verdict may have one that was withdrawn: only the service knows how many. */
async function revisionOf(record: EvidenceRecord): Promise<number> {
  const known = Math.max(revisions.get(record.id) ?? 0, record.review?.revision ?? 0);
  if (known) return known;
  const now = take(record.id, await answered<Finding>(`/v1/evidence/${record.id}?offsets=utf16`));
  if (now?.review) throw new Conflict(now);
  return revisions.get(record.id) ?? 0;
}
