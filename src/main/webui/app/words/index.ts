import de from "./de.json";
import en from "./en.json";

export type Key = keyof typeof en;
type Entry = string | { one: string; other: string };

const LANGUAGES: Record<string, Record<Key, Entry>> = { en, de };
const CHOSEN = "exhibit.language";

function chosen(): string {
  const wanted = localStorage.getItem(CHOSEN) ?? navigator.language.slice(0, 2);
  return wanted in LANGUAGES ? wanted : "en";
}

export const language = chosen();
const words = LANGUAGES[language] as Record<Key, Entry>;
const plurals = new Intl.PluralRules(language);
const numbers = new Intl.NumberFormat(language);
const days = new Intl.DateTimeFormat(language, { dateStyle: "medium" });
const calendar = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" });
const moments = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });

export function choose(next: string): void {
  localStorage.setItem(CHOSEN, next);
  location.reload();
}

/** The words of the message file; `{name}` stands for a value, and `n` chooses between one and many. */
export function t(key: Key, values: Record<string, string | number> = {}): string {
  const entry = words[key];
  const pattern = typeof entry === "string" ? entry : entry[plurals.select(Number(values.n)) === "one" ? "one" : "other"];
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    return typeof value === "number" ? numbers.format(value) : (value ?? "");
  });
}

/** The words for a code of the service; a code that a newer service has is shown as it is. */
export function named(family: string, code: string): string {
  const key = `${family}.${code}`;
  return key in words ? t(key as Key) : code.toLowerCase().replaceAll(/[_-]/g, " ");
}

export function hasWords(key: string): key is Key {
  return key in words;
}

export const number = (value: number): string => numbers.format(value);
/** A day of the calendar is the same everywhere, the day of a moment is the reader's. */
export const day = (iso: string): string => (iso.length === "2020-05-01".length ? calendar : days).format(new Date(iso));
export const moment = (iso: string): string => moments.format(new Date(iso));

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"];

export function size(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit: UNITS[power],
    unitDisplay: "short",
    maximumFractionDigits: power > 1 ? 1 : 0,
  }).format(bytes / 1000 ** power);
}

const names = new Intl.DisplayNames(language, { type: "region" });

/** A country's name by its ISO code, in the reader's language. */
export function country(iso2: string | null, fallback: string): string {
  try {
    return iso2 ? (names.of(iso2) ?? fallback) : fallback;
  } catch {
    return fallback;
  }
}
