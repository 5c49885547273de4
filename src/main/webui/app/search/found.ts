import { useEffect, useState } from "preact/hooks";
import { asRefusal, call, type Refusal } from "../api/client";
import type { Finding, Listed } from "../api/types";

const AT_ONCE = 200;

export type Found = { items: Finding[]; next: string | null; refusal: Refusal | null; isLoading: boolean };

/** What a search finds, page after page as `more` is called; the old answer stays until the new one is there. */
export function useFound(query: string): Found & { more: () => void } {
  const [found, setFound] = useState<Found>({ items: [], next: null, refusal: null, isLoading: true });
  const [stop, setStop] = useState<AbortController | null>(null);

  const load = async (cursor: string | null, signal: AbortSignal) => {
    const after = cursor ? `&cursor=${encodeURIComponent(cursor)}` : "";
    try {
      const page = await call<Listed<Finding>>(`/v1/evidence?offsets=utf16&limit=${AT_ONCE}${after}&${query}`, { signal });
      if (signal.aborted) return;
      setFound((before) => ({
        items: cursor ? [...before.items, ...page.items] : page.items,
        next: page.next,
        refusal: null,
        isLoading: false,
      }));
    } catch (error) {
      if (!signal.aborted) setFound({ items: [], next: null, refusal: asRefusal(error), isLoading: false });
    }
  };

  useEffect(() => {
    const now = new AbortController();
    setStop(now);
    setFound((before) => ({ ...before, isLoading: true }));
    load(null, now.signal);
    return () => now.abort();
  }, [query]);

  const more = () => {
    if (found.next && !found.isLoading && stop) {
      setFound((before) => ({ ...before, isLoading: true }));
      load(found.next, stop.signal);
    }
  };
  return { ...found, more };
}
