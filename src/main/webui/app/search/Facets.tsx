import { call } from "../api/client";
import type { Facets as Counts, EntityCount } from "../api/types";
import { entityName, withRole } from "../entity/names";
import { useLoaded } from "../shell/useLoaded";
import { named, number, t } from "../words";
import { add, type Condition, learn, without } from "./conditions";

const SHOWN = 8;

type Value = { conditions: Condition[]; label: string; records: number; key?: string };
type Group = { title: string; values: Value[] };

/** What the found records are about, most often first; each narrows the search. */
export function Facets({ query, chosen }: { query: string; chosen: Condition[] }) {
  const { value: counts } = useLoaded((signal) => call<Counts>(`/v1/evidence/facets?${query}`, { signal }), [query]);
  if (!counts?.counted) return null;
  return (
    <nav class="facets" aria-label={t("search.facets")}>
      {!counts.complete && <p class="soft">{t("search.counted", { n: counts.counted })}</p>}
      {groups(counts)
        .filter((group) => group.values.length > 0)
        .map(({ title, values }) => (
          <section key={title} aria-label={title}>
            <h2>{title}</h2>
            <ul>
              {values.slice(0, SHOWN).map((value) => (
                <Line key={value.label} value={value} chosen={chosen} />
              ))}
            </ul>
          </section>
        ))}
    </nav>
  );
}

function Line({ value, chosen }: { value: Value; chosen: Condition[] }) {
  const isChosen = value.conditions.every((one) => chosen.some((other) => other.name === one.name && other.value === one.value));
  const choose = () => (isChosen ? value.conditions.forEach(without) : add(...value.conditions));
  return (
    <li>
      <button type="button" aria-pressed={isChosen} onClick={choose}>
        <span>{value.label}</span> <span class="soft">{number(value.records)}</span>
      </button>
      {value.key && (
        <a href={`/entities/${encodeURIComponent(value.key)}`} aria-label={t("search.entity", { name: value.label })}>
          ›
        </a>
      )}
    </li>
  );
}

function groups(counts: Counts): Group[] {
  const coded = (name: "type" | "assertion", list: { value: string; records: number }[]) =>
    list.map(({ value, records }): Value => ({ conditions: [{ name, value }], label: named(name, value), records }));
  return [
    { title: t("search.country"), values: counts.countries.map(countryValue) },
    { title: t("search.company"), values: counts.companies.map((one) => partyValue("company", one)) },
    { title: t("search.product"), values: counts.products.map((one) => partyValue("product", one)) },
    { title: t("filter.type"), values: coded("type", counts.types) },
    { title: t("filter.assertion"), values: coded("assertion", counts.assertions) },
    {
      title: t("search.year"),
      values: counts.years.map(({ value, records }) => ({
        conditions: [
          { name: "from", value },
          { name: "to", value },
        ],
        label: value,
        records,
      })),
    },
  ];
}

function partyValue(name: "company" | "product", { key, name: label, records }: EntityCount): Value {
  learn(key, label);
  return { conditions: [{ name, value: key }], label, records, key };
}

function countryValue({ key, name, role, records }: EntityCount): Value {
  const label = entityName(key, name);
  learn(key, label);
  const value = role ? `${key}:${role}` : key;
  return { conditions: [{ name: "country", value }], label: withRole(role, label), records, key };
}
