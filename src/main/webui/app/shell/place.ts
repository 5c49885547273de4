import { store } from "./store";

/** Where the reader is: everything that a copied address must bring back. */
export type Place = { path: string[]; query: URLSearchParams; hash: URLSearchParams };

function here(): Place {
  return {
    path: location.pathname.split("/").filter(Boolean).map(decodeURIComponent),
    query: new URLSearchParams(location.search),
    hash: new URLSearchParams(location.hash.slice(1)),
  };
}

export const place = store<Place>(here());

export function go(address: string): void {
  history.pushState(null, "", address);
  place.set(here());
}

/** Changes the address without a new step for the back button. */
export function amend(address: string): void {
  history.replaceState(null, "", address);
  place.set(here());
}

/** Changes conditions in the address; `null` takes one away. */
export function amendQuery(changes: Record<string, string | string[] | null>): void {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    query.delete(name);
    for (const one of value === null ? [] : [value].flat()) if (one) query.append(name, one);
  }
  const words = query.toString();
  amend(location.pathname + (words ? `?${words}` : "") + location.hash);
}

/** Links within the workbench change the page in place; all others are the browser's. */
export function followLinks(): void {
  addEventListener("popstate", () => place.set(here()));
  addEventListener("click", (event) => {
    const link = (event.target as Element).closest?.("a[href]");
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!(link instanceof HTMLAnchorElement) || !plain || event.defaultPrevented) return;
    const isOurs = link.origin === location.origin && !/^\/(v1|q|sample|webjars)\//.test(link.pathname);
    if (!isOurs || link.target || link.hasAttribute("download") || link.getAttribute("href")?.startsWith("#")) return;
    event.preventDefault();
    go(link.href);
    scrollTo(0, 0);
  });
}
