import { asRefusal, call, Refusal } from "../api/client";
import type { BatchAnswer, Job } from "../api/types";
import { store } from "../shell/store";
import { failureBy, type Item, isBatch, isOpen, told } from "./item";

const KEPT = "exhibit.queue";
const SENDING_AT_ONCE = 2;
/** A browser opens six connections to a service; watching must leave some for reading. */
const WATCHED_AT_ONCE = 2;
const ARCHIVE = /\.(zip|7z|tar|tgz|tar\.(gz|bz2|xz))$/i;

export const queue = store<Item[]>(restored());
const files = new Map<string, File>();
const requests = new Map<string, XMLHttpRequest>();
const watchers = new Map<string, EventSource>();

/** What a page before this one sent and did not see the end of. */
function restored(): Item[] {
  try {
    const kept: Item[] = JSON.parse(localStorage.getItem(KEPT) ?? "[]");
    return kept.map((item) =>
      item.state === "queued" || item.state === "sending"
        ? { ...item, state: "failed", failure: { kind: "closed-early", detail: "" } }
        : item,
    );
  } catch {
    return [];
  }
}

function keep(items: Item[]): void {
  queue.set(items);
  localStorage.setItem(KEPT, JSON.stringify(items.slice(0, 500)));
}

function change(key: string, changes: Partial<Item>): void {
  keep(queue.get().map((item) => (item.key === key ? { ...item, ...changes } : item)));
}

export function add(added: File[]): void {
  const items = added.map((file): Item => {
    const key = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
    files.set(key, file);
    return {
      key,
      name: file.webkitRelativePath || file.name,
      bytes: file.size,
      sent: 0,
      state: "queued",
      address: null,
      progress: null,
      counts: null,
      document: null,
      failure: null,
    };
  });
  keep([...items, ...queue.get()]);
  advance();
}

/** Sends and watches as many as may go on now. Called after each change. */
export function advance(): void {
  const items = [...queue.get()].reverse();
  for (const item of items) {
    if (item.state === "queued" && requests.size < SENDING_AT_ONCE) send(item);
    if (item.address && isOpen(item) && !watchers.has(item.key) && watchers.size < WATCHED_AT_ONCE) watch(item);
  }
}

function send(item: Item): void {
  const file = files.get(item.key);
  if (!file) {
    change(item.key, { state: "failed", failure: { kind: "closed-early", detail: "" } });
    return;
  }
  const request = new XMLHttpRequest();
  requests.set(item.key, request);
  const form = new FormData();
  const isArchive = ARCHIVE.test(file.name);
  form.append(isArchive ? "archive" : "file", file, file.name);
  request.open("POST", isArchive ? "/v1/batches" : "/v1/documents?offsets=utf16");
  request.setRequestHeader("Prefer", "respond-async");
  request.responseType = "json";
  // the form around the file is sent too
  request.upload.onprogress = (event) => change(item.key, { sent: Math.min(event.loaded, item.bytes) });
  request.onloadend = () => {
    requests.delete(item.key);
    if (request.status === 202) {
      accepted(item, request.response as Job | BatchAnswer, isArchive);
    } else if (queue.get().find((one) => one.key === item.key)?.state === "sending") {
      const refusal = request.status ? new Refusal(request.status, request.response ?? {}) : asRefusal(new Error("no answer"));
      change(item.key, { state: "failed", failure: failureBy(refusal) });
    }
    advance();
  };
  change(item.key, { state: "sending", sent: 0 });
  request.send(form);
}

function accepted(item: Item, answer: Job | BatchAnswer, isArchive: boolean): void {
  const address = (isArchive ? "/v1/batches/" : "/v1/jobs/") + answer.id;
  change(item.key, { ...told({ ...item, address }, answer), sent: item.bytes });
}

function watch(item: Item): void {
  const events = new EventSource(`${item.address}/events`);
  watchers.set(item.key, events);
  const end = () => {
    events.close();
    watchers.delete(item.key);
    advance();
  };
  events.onmessage = (event) => {
    const now = told(item, JSON.parse(event.data));
    change(item.key, now);
    if (now.state === "done") files.delete(item.key); // until then it may have to be sent again
    if (!isOpen(now)) end();
  };
  events.onerror = async () => {
    // the browser connects again by itself; only a job that is forgotten never comes back
    const known = await call<Job>(item.address ?? "").catch(asRefusal);
    if (known instanceof Refusal) {
      if (known.status !== 404 && known.status !== 410) return;
      change(item.key, { state: "failed", failure: failureBy(known) });
      end();
    } else {
      change(item.key, told(item, known));
      if (!isOpen(told(item, known)) || events.readyState === EventSource.CLOSED) end();
    }
  };
}

export async function cancel(item: Item): Promise<void> {
  change(item.key, { state: "cancelled" });
  requests.get(item.key)?.abort();
  if (item.address) await call(item.address, { method: "DELETE" }).catch(asRefusal);
  advance();
}

/** Sends it again; a batch works only its failed files again. */
export async function retry(item: Item): Promise<void> {
  if (isBatch(item)) {
    const answer = await call<BatchAnswer>(`${item.address}/retry`, { method: "POST" }).catch(asRefusal);
    change(item.key, answer instanceof Refusal ? { failure: failureBy(answer) } : told(item, answer));
  } else {
    change(item.key, { state: "queued", failure: null, address: null, sent: 0 });
  }
  advance();
}

export function canRetry(item: Item): boolean {
  return isBatch(item) || files.has(item.key);
}

export function dismiss(key: string): void {
  files.delete(key);
  keep(queue.get().filter((item) => item.key !== key));
}

/** Takes all off the list that is over. */
export function clear(): void {
  const open = queue.get().filter(isOpen);
  for (const key of files.keys()) if (!open.some((item) => item.key === key)) files.delete(key);
  keep(open);
}
