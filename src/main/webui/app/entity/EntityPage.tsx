import { useEffect } from "preact/hooks";
import { call } from "../api/client";
import type { EntityPage as Page } from "../api/types";
import { ExportMenu } from "../evidence/ExportMenu";
import { learn } from "../search/conditions";
import { FoundList } from "../search/FoundList";
import { useFound } from "../search/found";
import { useLoaded } from "../shell/useLoaded";
import { day, t } from "../words";
import { About } from "./About";
import { entityName, searchFor } from "./names";

/** One company, good or country over all documents: its names, whom it is named with, and the records. */
export function EntityPage({ id }: { id: string }) {
  const { value: page, refusal } = useLoaded((signal) => call<Page>(`/v1/entities/${encodeURIComponent(id)}`, { signal }), [id]);
  if (refusal) {
    return (
      <div class="empty" role="alert">
        <h1>{t(refusal.status === 404 ? "entity.unknown" : "failure.unreachable")}</h1>
        <a href="/entities">{t("entity.list")}</a>
      </div>
    );
  }
  return page ? <Known page={page} /> : <p class="empty">{t("shell.loading")}</p>;
}

function Known({ page }: { page: Page }) {
  const query = searchFor(page.key);
  const { items, next, more } = useFound(query);
  const name = entityName(page.key, page.name);
  const { firstDay, lastDay } = page.facets;
  learn(page.key, name);
  useEffect(() => {
    document.title = `${name} · Exhibit`;
  }, [name]);
  return (
    <div class="search entity">
      <header class="asked">
        <p class="soft">
          <a href={`/entities?type=${page.type}`}>{t(`entity.kind.${page.type}`)}</a>
        </p>
        <h1>{name}</h1>
        <div class="row">
          <span class="soft">
            {[
              t("document.records", { n: page.records }),
              t("entity.documents", { n: page.documents }),
              firstDay && lastDay ? `${day(firstDay)} – ${day(lastDay)}` : null,
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
          <span class="row">
            <a href={`/search?${query}`}>{t("entity.search")}</a>
            <ExportMenu address={`/v1/evidence?${query}`} />
          </span>
        </div>
      </header>
      <About page={page} />
      <FoundList items={items} next={next} more={more} />
    </div>
  );
}
