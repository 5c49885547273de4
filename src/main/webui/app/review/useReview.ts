import { useMemo, useState } from "preact/hooks";
import type { EvidenceRecord } from "../api/types";
import { type Claim, Conflict, type Decision, decide, undo } from "./decisions";

export type Act = "accept" | "reject" | "undo";

/** What a decision met: somebody else's, or a refusal. */
export type Trouble = { record: EvidenceRecord; decision: Decision; theirs?: EvidenceRecord | null; error?: unknown };

const STATUS = { accept: "ACCEPTED", reject: "REJECTED" } as const;

/** A document's records with what was decided on this page, and the way to decide. */
export function useReview(read: EvidenceRecord[]) {
  const [changed, setChanged] = useState<ReadonlyMap<string, EvidenceRecord | null>>(new Map());
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const records = useMemo(() => merged(read, changed), [read, changed]);
  const put = (id: string, record: EvidenceRecord | null) => setChanged((now) => new Map(now).set(id, record));

  async function attempt(
    record: EvidenceRecord,
    decision: Decision,
    work: () => Promise<EvidenceRecord | null>,
  ): Promise<boolean> {
    try {
      put(record.id, await work());
      setTrouble(null);
      return true;
    } catch (error) {
      setTrouble(error instanceof Conflict ? { record, decision, theirs: error.theirs } : { record, decision, error });
      return false;
    }
  }

  return {
    records,
    trouble,
    act: (record: EvidenceRecord, what: Act) =>
      what === "undo"
        ? attempt(record, { status: "NONE" }, () => undo(record))
        : attempt(record, { status: STATUS[what] }, () => decide(record, { status: STATUS[what] })),
    edit: (record: EvidenceRecord, claim: Claim) => {
      const decision: Decision = { status: "EDITED", record: claim };
      return attempt(record, decision, () => decide(record, decision));
    },
    show: (record: EvidenceRecord) => put(record.id, record),
    /** Ends a conflict: their decision stands, or one's own is made in its knowledge. */
    settle: async (mine: boolean) => {
      if (!trouble) return;
      const { record, decision, theirs } = trouble;
      if (theirs !== undefined) put(record.id, theirs);
      setTrouble(null);
      if (mine) await attempt(theirs ?? record, decision, () => decide(theirs ?? record, decision));
    },
  };
}

function merged(read: EvidenceRecord[], changed: ReadonlyMap<string, EvidenceRecord | null>): EvidenceRecord[] {
  if (!changed.size) return read;
  const known = new Set(read.map((record) => record.id));
  const added = [...changed.values()].filter((record) => record !== null && !known.has(record.id)) as EvidenceRecord[];
  const all = read
    .map((record) => (changed.has(record.id) ? changed.get(record.id) : record))
    .filter((record): record is EvidenceRecord => Boolean(record));
  return added.length ? [...all, ...added].sort((one, other) => one.quote.start - other.quote.start) : all;
}
