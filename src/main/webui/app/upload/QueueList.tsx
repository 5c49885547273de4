import { useStore } from "../shell/store";
import { t } from "../words";
import { type Item, isOpen, mayHelpAgain, portion, progressWords } from "./item";
import { cancel, canRetry, clear, dismiss, queue, retry } from "./queue";

/** What is on its way, the newest first. */
export function QueueList() {
  const items = useStore(queue);
  if (!items.length) return null;
  const open = items.filter(isOpen).length;
  const read = items.filter((item) => item.state === "done").length;
  return (
    <section class="queue" aria-labelledby="queue-title">
      <header class="row">
        <h2 id="queue-title">{t("queue.title")}</h2>
        <span class="soft" role="status">
          {open ? t("queue.open", { n: open }) : t("queue.over", { read, failed: items.length - read })}
        </span>
        {!open && (
          <button type="button" class="quiet" onClick={clear}>
            {t("queue.clear")}
          </button>
        )}
      </header>
      <ul>
        {items.slice(0, 200).map((item) => (
          <Line key={item.key} item={item} />
        ))}
      </ul>
    </section>
  );
}

function Line({ item }: { item: Item }) {
  const done = portion(item);
  const named = (words: string) => `${words}: ${item.name}`;
  return (
    <li class={`queue-line ${item.state}`}>
      <span class="name">{item.name}</span>
      <span class="says">{progressWords(item)}</span>
      {isOpen(item) && <progress aria-label={named(t("queue.progress"))} max={1} {...(done === null ? {} : { value: done })} />}
      <span class="row acts">
        {isOpen(item) ? (
          <button type="button" class="quiet" aria-label={named(t("queue.cancel"))} onClick={() => cancel(item)}>
            {t("queue.cancel")}
          </button>
        ) : (
          <>
            {item.document && (
              <a class="read" href={`/documents/${item.document}`} aria-label={named(t("queue.open-document"))}>
                {t("queue.open-document")}
              </a>
            )}
            {mayHelpAgain(item) && canRetry(item) && (
              <button type="button" class="quiet" aria-label={named(t("queue.retry"))} onClick={() => retry(item)}>
                {t("queue.retry")}
              </button>
            )}
            {item.counts && (
              <a href={`${item.address}/report`} download>
                {t("queue.report")}
              </a>
            )}
            <button type="button" class="quiet" aria-label={named(t("queue.dismiss"))} onClick={() => dismiss(item.key)}>
              {t("queue.dismiss")}
            </button>
          </>
        )}
      </span>
    </li>
  );
}
