import { useEffect, useMemo } from "preact/hooks";
import { ExportMenu } from "../evidence/ExportMenu";
import { place } from "../shell/place";
import { useStore } from "../shell/store";
import { t } from "../words";
import { Beside } from "./Beside";
import { ConditionsForm } from "./ConditionsForm";
import { conditionsOf, titleOf } from "./conditions";
import { Facets } from "./Facets";
import { FoundList } from "./FoundList";
import { useFound } from "./found";
import { SaveButton, SavedSearches } from "./Saved";

/** Claims of all documents by who, what and where; the address holds the conditions. */
export function SearchPage() {
  const { query } = useStore(place);
  const { items, next, refusal, isLoading, more } = useFound(query.toString());
  const conditions = useMemo(() => conditionsOf(query), [query]);
  useEffect(() => {
    document.title = `${titleOf(query)} · Exhibit`;
  }, [query]);
  return (
    <div class="search">
      <header class="asked">
        <h1 class="unseen">{t("search.title")}</h1>
        <ConditionsForm conditions={conditions} />
        <div class="row">
          <span role="status" class={refusal ? "trouble" : "soft"}>
            {refusal
              ? refusal.message || t("failure.unreachable")
              : isLoading && !items.length
                ? t("shell.loading")
                : t(next ? "search.first" : "search.found", { n: items.length })}
          </span>
          <span class="row">
            <SaveButton query={query} />
            {items.length > 0 && <ExportMenu address={`/v1/evidence?${query}`} />}
          </span>
        </div>
      </header>
      <Beside label={t("search.narrow")}>
        <SavedSearches query={query} />
        <Facets query={query.toString()} chosen={conditions} />
      </Beside>
      {items.length > 0 ? (
        <FoundList items={items} next={next} more={more} />
      ) : (
        !isLoading &&
        !refusal && (
          <p class="empty">
            {conditions.length ? (
              t("search.none")
            ) : (
              <>
                {t("search.empty")} <a href="/">{t("search.add-documents")}</a>
              </>
            )}
          </p>
        )
      )}
    </div>
  );
}
