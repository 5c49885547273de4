import { withRole } from "../entity/names";
import { amendQuery, go } from "../shell/place";
import { country, type Key, named, t } from "../words";

/** What a search may ask for; the address holds them under these names, which are those of `GET /v1/evidence`. */
export const NAMES = ["q", "company", "product", "country", "type", "assertion", "minConfidence", "from", "to"] as const;
export type Name = (typeof NAMES)[number];
export type Condition = { name: Name; value: string };

/** Of these one may be asked for more than once. */
const MANY: Name[] = ["company", "product", "country", "type", "assertion"];
/** The names of keys, as answers told them. */
const known = new Map<string, string>();

export function conditionsOf(query: URLSearchParams): Condition[] {
  return NAMES.flatMap((name) => query.getAll(name).map((value) => ({ name, value })));
}

export function add(...conditions: Condition[]): void {
  const query = new URLSearchParams(location.search);
  const changes: Record<string, string[]> = {};
  for (const { name, value } of conditions) {
    const before = changes[name] ?? query.getAll(name);
    changes[name] = MANY.includes(name) ? [...new Set([...before, value])] : [value];
  }
  change(changes);
}

export function without({ name, value }: Condition): void {
  change({ [name]: new URLSearchParams(location.search).getAll(name).filter((one) => one !== value) });
}

/** Each change is a step that the back button takes back. */
function change(changes: Record<string, string[]>): void {
  go(location.href);
  amendQuery(changes);
}

export function learn(key: string, name: string): void {
  known.set(key, name);
}

export function words({ name, value }: Condition): string {
  switch (name) {
    case "q":
      return `“${value}”`;
    case "type":
    case "assertion":
      return named(name, value);
    case "minConfidence":
      return t("search.sure", { sure: t(`sure.${value}` as Key).toLowerCase() });
    case "from":
    case "to":
      return t(`search.${name}`, { day: value });
    case "product":
      return /^\d+$/.test(value) ? t("search.heading", { digits: value }) : entityWords(value);
    default:
      return entityWords(value);
  }
}

/** A party as it is asked for: words, or a key, and maybe its role behind it. */
function entityWords(value: string): string {
  const [, party, role] = /^(.*?)(?::([A-Z_]{3,}))?$/.exec(value) as unknown as [string, string, string?];
  const [kind, rest] = party.includes(":") ? (party.split(":", 2) as [string, string]) : ["", party];
  const name = /^[A-Z]{2}$/.test(rest) ? country(rest, rest) : (known.get(party) ?? (kind ? rest.replaceAll("-", " ") : rest));
  return withRole(role, name);
}

export function titleOf(query: URLSearchParams): string {
  return conditionsOf(query).map(words).join(" · ") || t("search.all");
}
