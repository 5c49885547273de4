import { useEffect, useState } from "preact/hooks";

/** A value that several parts of the page share. */
export type Store<T> = {
  get(): T;
  set(next: T): void;
  onChange(listener: () => void): () => void;
};

export function store<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const listener of [...listeners]) listener();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The store's value; the component is drawn anew when it changes. */
export function useStore<T>(shared: Store<T>): T {
  const [value, setValue] = useState<T>(shared.get());
  useEffect(() => {
    const take = () => setValue(() => shared.get());
    take();
    return shared.onChange(take);
  }, [shared]);
  return value;
}
