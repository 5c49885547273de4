import type { ComponentChildren } from "preact";
import type { EntityCount, EntityPage } from "../api/types";
import { Beside } from "../search/Beside";
import { number, t } from "../words";
import { entityName, withRole } from "./names";

const SHOWN = 10;

/** What is known of an entity beside its records. */
export function About({ page }: { page: EntityPage }) {
  const { facets } = page;
  const most = Math.max(1, ...facets.years.map((year) => year.records));
  return (
    <Beside label={t("entity.about")}>
      <Group title={t("entity.aliases")} isEmpty={!page.aliases.length}>
        {page.aliases.slice(0, SHOWN).map((alias) => (
          <li key={alias.name}>{alias.name}</li>
        ))}
      </Group>
      <Group title={t("entity.links")} isEmpty={!page.links.length}>
        {page.links.slice(0, SHOWN).map((link) => (
          <li key={`${link.list} ${link.id}`}>
            <details>
              <summary>
                {link.list}: {link.name}
              </summary>
              <p class="soft">
                {link.id} · {link.explanation}
              </p>
            </details>
          </li>
        ))}
      </Group>
      <Group title={t("entity.similar")} isEmpty={!page.similar.length}>
        {page.similar.map((one) => (
          <li key={one.key}>
            <a href={`/entities/${encodeURIComponent(one.key)}`}>{one.name}</a> <span class="soft">{one.explanation}</span>
          </li>
        ))}
      </Group>
      <Partners title={t("entity.companies")} counts={facets.companies} />
      <Partners title={t("entity.products")} counts={facets.products} />
      <Partners title={t("entity.countries")} counts={facets.countries.filter((one) => one.key !== page.key)} />
      <Group title={t("search.year")} isEmpty={!facets.years.length}>
        {[...facets.years]
          .sort((one, other) => one.value.localeCompare(other.value))
          .map((year) => (
            <li key={year.value} class="year">
              <span>{year.value}</span>
              <meter min={0} max={most} value={year.records} aria-hidden="true" />
              <span class="soft">{number(year.records)}</span>
            </li>
          ))}
      </Group>
    </Beside>
  );
}

function Partners({ title, counts }: { title: string; counts: EntityCount[] }) {
  return (
    <Group title={title} isEmpty={!counts.length}>
      {counts.slice(0, SHOWN).map((one) => (
        <li key={`${one.key} ${one.role}`} class="partner">
          <a href={`/entities/${encodeURIComponent(one.key)}`}>{withRole(one.role, entityName(one.key, one.name))}</a>
          <span class="soft">{number(one.records)}</span>
        </li>
      ))}
    </Group>
  );
}

function Group({ title, isEmpty, children }: { title: string; isEmpty: boolean; children: ComponentChildren }) {
  return isEmpty ? null : (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}
