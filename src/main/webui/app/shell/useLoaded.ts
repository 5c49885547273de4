import { useEffect, useState } from "preact/hooks";
import { asRefusal, type Refusal } from "../api/client";

export type Loaded<T> = { value?: T; refusal?: Refusal };

/** What `load` gives, loaded again when one of `causes` changes; the old value stays until the new one is there. */
export function useLoaded<T>(load: (signal: AbortSignal) => Promise<T>, causes: unknown[]): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({});
  useEffect(() => {
    const stop = new AbortController();
    load(stop.signal).then(
      (value) => !stop.signal.aborted && setLoaded({ value }),
      (error) => !stop.signal.aborted && setLoaded({ refusal: asRefusal(error) }),
    );
    return () => stop.abort();
  }, causes);
  return loaded;
}
