import { useEffect, useState } from "preact/hooks";
import { asRefusal, call, type Refusal } from "../api/client";
import type { DocumentSummary, Listed } from "../api/types";
import { may, session } from "../shell/session";
import { useStore } from "../shell/store";
import { QueueList } from "../upload/QueueList";
import { queue } from "../upload/queue";
import { Upload } from "../upload/Upload";
import { day, named, t } from "../words";

type Kept = { items: DocumentSummary[]; next: string | null };

/** The first page: bring documents in, and all that are kept. */
export function Library() {
  const who = useStore(session);
  const [kept, setKept] = useState<Kept | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const done = useStore(queue).filter((item) => item.state === "done").length;
  const load = async (cursor: string | null) => {
    try {
      const page = await call<Listed<DocumentSummary>>(`/v1/documents?limit=100${cursor ? `&cursor=${cursor}` : ""}`);
      setKept((before) => ({ items: [...(cursor && before ? before.items : []), ...page.items], next: page.next }));
      setRefusal(null);
    } catch (error) {
      setRefusal(asRefusal(error));
    }
  };
  useEffect(() => {
    document.title = "Exhibit";
    load(null);
  }, [done]);

  return (
    <div class="library">
      {may("submitter", who) && <Upload isFirst={kept?.items.length === 0} />}
      <QueueList />
      {refusal && (
        <p class="trouble" role="alert">
          {t("failure.unreachable")}
          <button type="button" onClick={() => load(null)}>
            {t("queue.retry")}
          </button>
        </p>
      )}
      {kept && kept.items.length > 0 && <Table kept={kept} more={() => load(kept.next)} erased={() => load(null)} />}
    </div>
  );
}

function Table({ kept, more, erased }: { kept: Kept; more: () => void; erased: () => void }) {
  const isAdmin = may("admin", useStore(session));
  const [words, setWords] = useState("");
  const wanted = words.toLowerCase();
  const items = kept.items.filter((item) => `${item.title ?? ""} ${item.filename}`.toLowerCase().includes(wanted));
  const erase = async (item: DocumentSummary) => {
    if (!confirm(t("library.erase.sure", { name: item.filename }))) return;
    await call(`/v1/documents/${item.id}`, { method: "DELETE" }).catch(asRefusal);
    erased();
  };
  return (
    <section aria-labelledby="kept-title">
      <header class="row">
        <h2 id="kept-title">{t("library.title")}</h2>
        <input
          type="search"
          aria-label={t("library.find")}
          placeholder={t("library.find")}
          value={words}
          onInput={(e) => setWords(e.currentTarget.value)}
        />
      </header>
      <table class="kept">
        <thead>
          <tr>
            <th scope="col">{t("library.name")}</th>
            <th scope="col" class="number">
              {t("library.records")}
            </th>
            <th scope="col" class="number wide-only">
              {t("library.pages")}
            </th>
            <th scope="col" class="wide-only">
              {t("library.kind")}
            </th>
            <th scope="col" class="wide-only">
              {t("library.when")}
            </th>
            <th scope="col">
              <span class="unseen">{t("library.acts")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row">
                <a href={`/documents/${item.id}`}>{item.title || item.filename}</a>
                <span class="soft file">{fileWords(item)}</span>
              </th>
              <td class="number">{item.records || <span class="soft">{t("library.none")}</span>}</td>
              <td class="number wide-only">{item.pageCount}</td>
              <td class="wide-only soft">{named("media", item.mediaType)}</td>
              <td class="wide-only soft">{day(item.analysedAt)}</td>
              <td>
                {isAdmin && (
                  <button
                    type="button"
                    class="quiet"
                    aria-label={`${t("library.erase")}: ${item.filename}`}
                    onClick={() => erase(item)}
                  >
                    {t("library.erase")}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {kept.next && (
        <button type="button" onClick={more}>
          {t("library.more")}
        </button>
      )}
    </section>
  );
}

/** The file's name, where it is not the title already. */
function fileWords(item: DocumentSummary): string | null {
  if (item.parent) return t("library.attached", { name: item.filename });
  return item.title && item.title !== item.filename ? item.filename : null;
}
