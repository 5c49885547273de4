import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { asRefusal, call } from "../api/client";
import type { EvidenceRecord, Result } from "../api/types";
import { Card } from "../evidence/Card";
import { ExportMenu } from "../evidence/ExportMenu";
import { ConflictDialog } from "../review/ConflictDialog";
import { chosenWords } from "../review/chosenWords";
import { Decide } from "../review/Decide";
import { add } from "../review/decisions";
import { blank, claimOf, type Draft, draftOf } from "../review/draft";
import { EditDialog } from "../review/EditDialog";
import { Reviewer } from "../review/Reviewer";
import { type Act, useReview } from "../review/useReview";
import { amend, place } from "../shell/place";
import { may, session } from "../shell/session";
import { useStore } from "../shell/store";
import { useLoaded } from "../shell/useLoaded";
import { VirtualList } from "../shell/VirtualList";
import { named, t } from "../words";
import { Filters } from "./Filters";
import { filtered } from "./filter";
import { marks } from "./marks";
import { TextView } from "./TextView";
import { Unread, unreadNotes } from "./Unread";

/** One document: its pages on one side, its claims on the other; what is chosen on one is shown on both. */
export function DocumentPage({ id }: { id: string }) {
  const { value: result, refusal } = useLoaded((signal) => call<Result>(`/v1/documents/${id}?offsets=utf16`, { signal }), [id]);
  if (refusal) {
    return (
      <div class="empty" role="alert">
        <h1>{t(refusal.status === 404 ? "document.unknown" : "failure.unreachable")}</h1>
        <a href="/">{t("shell.documents")}</a>
      </div>
    );
  }
  return result ? <Reading result={result} /> : <p class="empty">{t("shell.loading")}</p>;
}

function Reading({ result }: { result: Result }) {
  const { query, hash } = useStore(place);
  const { document: info, entities } = result;
  const review = useReview(result.evidence);
  const evidence = review.records;
  const [editing, setEditing] = useState<{ draft: Draft; record: EvidenceRecord | null } | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [side, setSide] = useState<"page" | "records">("records");
  const [withNames, setWithNames] = useState(false);
  const isReviewer = may("reviewer", useStore(session));
  const [isHinted, setHint] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const records = useMemo(() => filtered(evidence, query), [evidence, query]);
  const selected = evidence.find((record) => record.id === hash.get("record"));
  const all = useMemo(() => marks(records, entities, selected, withNames), [records, entities, selected, withNames]);
  const isPdf = info.mediaType === "application/pdf";
  const notes = useMemo(() => unreadNotes(result), [result]);
  const select = (record: string | undefined) => record && amend(`${location.pathname}${location.search}#record=${record}`);

  const decide = async (record: EvidenceRecord, what: Act) => {
    const next = records[records.indexOf(record) + 1];
    if ((await review.act(record, what)) && what !== "undo" && next) select(next.id);
  };
  const edit = (draft: Draft, record: EvidenceRecord | null) => {
    setRefusal(null);
    setEditing({ draft, record });
  };
  const save = async (draft: Draft) => {
    const claim = claimOf(draft);
    const record = editing?.record;
    try {
      if (record) {
        if (!(await review.edit(record, claim))) return;
      } else {
        const added = await add(info.id, claim);
        review.show(added);
        select(added.id);
      }
      setEditing(null);
    } catch (error) {
      setRefusal(asRefusal(error).message);
    }
  };
  const addMissed = async () => {
    const words = await chosenWords(info.id).catch(() => null);
    if (words) edit(blank(words), null);
    else setHint(true);
  };

  useEffect(() => {
    document.title = `${info.title || info.filename} · Exhibit`;
  }, [info]);
  useEffect(() => {
    const decideBy = (event: KeyboardEvent) => {
      if (selected && event.key === "a") decide(selected, "accept");
      if (selected && event.key === "r") decide(selected, "reject");
      if (selected?.review && event.key === "u") decide(selected, "undo");
      if (selected && event.key === "e") {
        event.preventDefault(); // else the letter is typed into the dialog
        edit(draftOf(selected), selected);
      }
      if (event.key === "n") addMissed();
    };
    const press = (event: KeyboardEvent) => {
      const typing = (event.target as Element).closest("input, textarea, select");
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "Escape" && typing) (typing as HTMLElement).blur();
      if (typing || document.querySelector("dialog[open]")) return;
      const at = selected ? records.indexOf(selected) : -1;
      if (event.key === "j") select(records[Math.min(records.length - 1, at + 1)]?.id);
      if (event.key === "k") select(records[Math.max(0, at - 1)]?.id);
      if (isReviewer) decideBy(event);
      if (event.key === "/") {
        event.preventDefault();
        field.current?.focus();
      }
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [records, selected, review]);

  return (
    <div class={`document show-${side}`}>
      <header class="head">
        <div class="titles">
          <h1>{info.title || info.filename}</h1>
          <p class="soft">
            {[
              info.title ? info.filename : null,
              isPdf ? t("document.pages", { n: info.pageCount }) : named("media", info.mediaType),
              t("document.records", { n: evidence.length }),
            ]
              .filter(Boolean)
              .join(" · ")}
            {info.parent && (
              <>
                {" · "}
                <a href={`/documents/${info.parent}`}>{t("document.parent")}</a>
              </>
            )}
            {info.children.map((child, index) => (
              <span key={child}>
                {" · "}
                <a href={`/documents/${child}`}>{t("document.child", { n: index + 1 })}</a>
              </span>
            ))}
          </p>
        </div>
        <label class="check">
          <input type="checkbox" checked={withNames} onChange={(event) => setWithNames(event.currentTarget.checked)} />
          {t("document.names")}
        </label>
        <a href={`/v1/documents/${info.id}/original`} download>
          {t("document.original")}
        </a>
        <ExportMenu address={`/v1/documents/${info.id}/evidence`} />
      </header>
      <Unread result={result} />
      <div class="sides" role="group" aria-label={t("document.sides")}>
        <button type="button" aria-pressed={side === "page"} onClick={() => setSide("page")}>
          {t("document.side.page")}
        </button>
        <button type="button" aria-pressed={side === "records"} onClick={() => setSide("records")}>
          {t("document.records", { n: records.length })}
        </button>
      </div>
      <div class="panes">
        <section class="pane original" aria-label={t("document.side.page")}>
          {isPdf ? (
            <Pdf
              document={info.id}
              marks={all}
              notes={notes}
              selected={selected ? { id: selected.id, page: selected.page } : null}
              onSelect={select}
            />
          ) : (
            <TextView
              document={info.id}
              marks={all}
              selected={selected ? { id: selected.id, start: selected.quote.start } : null}
              onSelect={select}
            />
          )}
        </section>
        <section class="pane records" aria-label={t("document.side.records")}>
          <Filters records={evidence} query={query} field={field} />
          <div class="count soft">
            <p role="status">
              {records.length === evidence.length
                ? t("document.records", { n: records.length })
                : t("document.of", { n: records.length, all: evidence.length })}
              {" · "}
              {t("review.done", { n: evidence.filter((record) => record.review).length })}
            </p>
            {isReviewer && (
              <>
                <Reviewer />
                <button type="button" class="quiet" title={t("review.new.how")} onClick={addMissed}>
                  {t("review.new")}
                </button>
              </>
            )}
          </div>
          {isHinted && (
            <p class="notice" role="alert">
              {t("review.new.how")}{" "}
              <button type="button" class="link" onClick={() => setHint(false)}>
                {t("keys.close")}
              </button>
            </p>
          )}
          {review.trouble?.error !== undefined && !editing && (
            <p class="notice trouble" role="alert">
              {asRefusal(review.trouble.error).message || t("failure.unreachable")}
            </p>
          )}
          {records.length ? (
            <VirtualList
              count={records.length}
              label={t("document.side.records")}
              estimate={210}
              shown={selected ? records.indexOf(selected) : null}
              keyOf={(index) => records[index]?.id ?? String(index)}
            >
              {(index) => {
                const record = records[index] as EvidenceRecord;
                return (
                  <Card
                    record={record}
                    isSelected={record === selected}
                    hasPages={isPdf}
                    onSelect={() => select(record.id)}
                    onOpen={() => {
                      select(record.id);
                      setSide("page");
                    }}
                  >
                    {isReviewer && record === selected && (
                      <Decide
                        record={record}
                        onAct={(what) => decide(record, what)}
                        onEdit={() => edit(draftOf(record), record)}
                      />
                    )}
                  </Card>
                );
              }}
            </VirtualList>
          ) : (
            <p class="empty">{t(evidence.length ? "document.none-left" : "document.none")}</p>
          )}
        </section>
      </div>
      {editing && (
        <EditDialog
          draft={editing.draft}
          isNew={editing.record === null}
          refusal={refusal ?? (review.trouble?.error ? asRefusal(review.trouble.error).message : null)}
          onSave={save}
          onClose={() => setEditing(null)}
        />
      )}
      {review.trouble && review.trouble.theirs !== undefined && (
        <ConflictDialog
          decision={review.trouble.decision}
          record={review.trouble.record}
          theirs={review.trouble.theirs}
          onSettle={(mine) => {
            setEditing(null);
            review.settle(mine);
          }}
        />
      )}
    </div>
  );
}

/** PDF.js is larger than all else together, so it comes only with the first PDF. */
function Pdf(props: Parameters<typeof import("./PdfView").default>[0]) {
  const { value } = useLoaded(() => import("./PdfView"), []);
  return value ? <value.default {...props} /> : <p class="empty">{t("shell.loading")}</p>;
}
