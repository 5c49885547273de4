import { store, useStore } from "../shell/store";
import { t } from "../words";
import { titleOf } from "./conditions";

const KEPT = "exhibit.searches";

/** Searches by their conditions, as the address has them; this browser keeps them. */
const saved = store<string[]>(restored());

function restored(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one) => typeof one === "string") : [];
  } catch {
    return [];
  }
}

function keep(searches: string[]): void {
  saved.set(searches);
  localStorage.setItem(KEPT, JSON.stringify(searches));
}

export function SaveButton({ query }: { query: URLSearchParams }) {
  const searches = useStore(saved);
  const words = query.toString();
  if (!words || searches.includes(words)) return null;
  return (
    <button type="button" class="quiet" onClick={() => keep([words, ...searches])}>
      {t("search.save")}
    </button>
  );
}

export function SavedSearches({ query }: { query: URLSearchParams }) {
  const searches = useStore(saved);
  if (!searches.length) return null;
  return (
    <section class="saved" aria-labelledby="saved-title">
      <h2 id="saved-title">{t("search.saved")}</h2>
      <ul>
        {searches.map((one) => {
          const title = titleOf(new URLSearchParams(one));
          return (
            <li key={one}>
              <a href={`/search?${one}`} aria-current={one === query.toString() ? "true" : undefined}>
                {title}
              </a>
              <button
                type="button"
                class="quiet"
                aria-label={t("search.forget", { name: title })}
                onClick={() => keep(searches.filter((other) => other !== one))}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
