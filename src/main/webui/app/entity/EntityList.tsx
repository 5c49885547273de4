import { useEffect, useState } from "preact/hooks";
import { call } from "../api/client";
import type { EntitySummary, Listed } from "../api/types";
import { amendQuery, place } from "../shell/place";
import { useStore } from "../shell/store";
import { useLoaded } from "../shell/useLoaded";
import { number, t } from "../words";
import { entityName } from "./names";

const KINDS = ["COMPANY", "PRODUCT", "COUNTRY"] as const;

/** Who and what all documents name, most records first. */
export function EntityList() {
  const { query } = useStore(place);
  const kind = KINDS.find((one) => one === query.get("type")) ?? "COMPANY";
  const words = query.get("q") ?? "";
  const [limit, setLimit] = useState(100);
  const asked = /[\p{L}\p{N}]/u.test(words) ? `&q=${encodeURIComponent(words)}` : "";
  const { value, refusal } = useLoaded(
    (signal) => call<Listed<EntitySummary>>(`/v1/entities?type=${kind}&limit=${limit}${asked}`, { signal }),
    [kind, asked, limit],
  );
  useEffect(() => {
    document.title = `${t("entity.list")} · Exhibit`;
  }, []);
  return (
    <div class="library">
      <section aria-labelledby="entities-title">
        <h1 id="entities-title">{t("entity.list")}</h1>
        <header class="row entity-tools">
          <span class="row" role="group" aria-label={t("entity.kind")}>
            {KINDS.map((one) => (
              <button key={one} type="button" class="quiet" aria-pressed={one === kind} onClick={() => amendQuery({ type: one })}>
                {t(`entity.kind.${one}`)}
              </button>
            ))}
          </span>
          <input
            type="search"
            aria-label={t("entity.find")}
            placeholder={t("entity.find")}
            value={words}
            onInput={(event) => amendQuery({ q: event.currentTarget.value })}
          />
        </header>
        {refusal && (
          <p class="trouble" role="alert">
            {refusal.message || t("failure.unreachable")}
          </p>
        )}
        {value && value.items.length === 0 && <p class="empty">{t("entity.none")}</p>}
        {value && value.items.length > 0 && (
          <table class="kept">
            <thead>
              <tr>
                <th scope="col">{t("entity.name")}</th>
                <th scope="col" class="number">
                  {t("library.records")}
                </th>
                <th scope="col" class="number">
                  {t("library.title")}
                </th>
              </tr>
            </thead>
            <tbody>
              {value.items.map((one) => (
                <tr key={one.key}>
                  <th scope="row">
                    <a href={`/entities/${encodeURIComponent(one.key)}`}>{entityName(one.key, one.name)}</a>
                  </th>
                  <td class="number">{number(one.records)}</td>
                  <td class="number">{number(one.documents)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {value?.next && limit < 200 && (
          <button type="button" onClick={() => setLimit(200)}>
            {t("search.more")}
          </button>
        )}
      </section>
    </div>
  );
}
