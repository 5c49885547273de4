import { kindOf, type Refusal } from "../api/client";
import type { BatchAnswer, Job, Progress, Trouble } from "../api/types";
import { hasWords, named, size, t } from "../words";

export type State = "queued" | "sending" | "waiting" | "running" | "done" | "failed" | "cancelled";
export type Failure = { kind: string; detail: string };

/** One file on its way to evidence. `address` is that of its job or batch once the service has it. */
export type Item = {
  key: string;
  name: string;
  bytes: number;
  sent: number;
  state: State;
  address: string | null;
  progress: Progress | null;
  counts: BatchAnswer["counts"] | null;
  document: string | null;
  failure: Failure | null;
};

const STATES: Record<string, State> = {
  QUEUED: "waiting",
  RUNNING: "running",
  DONE: "done",
  FAILED: "failed",
  CANCELLED: "cancelled",
};

export function isOpen(item: Item): boolean {
  return ["queued", "sending", "waiting", "running"].includes(item.state);
}

/** What fails for the file's own sake fails again. */
const FINAL = ["encrypted", "corrupt", "empty", "unsupported", "too-large"];

export function mayHelpAgain(item: Item): boolean {
  if (item.counts?.failed) return true;
  return item.state === "cancelled" || (item.state === "failed" && !FINAL.includes(item.failure?.kind ?? ""));
}

export function isBatch(item: Item): boolean {
  return item.address?.startsWith("/v1/batches/") ?? false;
}

/** The item as the service's newest word has it. */
export function told(item: Item, answer: Job | BatchAnswer): Item {
  const job = "progress" in answer ? answer : null;
  return {
    ...item,
    state: STATES[answer.state] ?? "running",
    progress: job?.progress ?? null,
    counts: "counts" in answer ? answer.counts : null,
    document: job?.result ? job.document : null,
    failure: answer.problem ? failureOf(answer.problem) : null,
  };
}

export function failureOf(trouble: Trouble): Failure {
  return { kind: kindOf(trouble), detail: trouble.detail };
}

export function failureBy(refusal: Refusal): Failure {
  return { kind: refusal.kind, detail: refusal.message };
}

/** What happened and what to do, in an analyst's words; else as the service says it. */
export function failureWords(failure: Failure): string {
  const key = `failure.${failure.kind}`;
  return hasWords(key) ? t(key) : failure.detail || t("failure.other");
}

/** How far it is, from what is really known. */
export function progressWords(item: Item): string {
  if (item.state === "sending") return t("queue.sending", { sent: size(item.sent), all: size(item.bytes) });
  if (item.counts && item.state !== "cancelled") {
    const { done, failed, files } = item.counts;
    return t(failed ? "queue.batch.failed" : "queue.batch", { done, failed, files });
  }
  if (item.state === "failed" && item.failure) return failureWords(item.failure);
  if (item.state !== "running") return t(`queue.${item.state}`);
  const step = named("step", item.progress?.step ?? "read");
  const { done, of, unit } = item.progress ?? { done: null, of: null, unit: null };
  return of && done !== null && unit ? t("queue.step", { step, unit: named("unit", unit), done, of }) : step;
}

/** 0 to 1 of the step under way, or `null` where nobody knows. */
export function portion(item: Item): number | null {
  if (item.state === "sending") return item.bytes ? item.sent / item.bytes : null;
  if (item.counts?.files) return (item.counts.done + item.counts.failed + item.counts.cancelled) / item.counts.files;
  const { done, of } = item.progress ?? { done: null, of: null };
  return of && done !== null ? done / of : null;
}
