import { country, named } from "../words";

/** What to call an entity: a country in the reader's language. */
export function entityName(key: string, name: string): string {
  const code = /^country:([A-Z]{2})$/.exec(key)?.[1];
  return code ? country(code, name) : name;
}

/** The search for the records that an entity takes part in. */
export function searchFor(key: string): string {
  return new URLSearchParams({ [key.split(":")[0] as string]: key }).toString();
}

/** "To Iraq"; one that only takes part has its name alone. */
export function withRole(role: string | null | undefined, name: string): string {
  return role && role !== "PARTY" ? `${named("role.country", role)} ${name}` : name;
}
