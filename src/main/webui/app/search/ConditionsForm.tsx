import { SURE } from "../evidence/codes";
import { t } from "../words";
import { add, type Condition, without, words } from "./conditions";

const FIELDS = ["q", "company", "product", "country"] as const;

/** The conditions of a search: a field adds one, its chip takes it away. */
export function ConditionsForm({ conditions }: { conditions: Condition[] }) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form);
    const added = FIELDS.map((name) => ({ name, value: String(data.get(name) ?? "").trim() })).filter((one) => one.value);
    if (added.length) add(...added);
    form.reset();
  };
  const choose = (event: Event & { currentTarget: HTMLSelectElement }) => {
    if (event.currentTarget.value) add({ name: "minConfidence", value: event.currentTarget.value });
    event.currentTarget.value = "";
  };
  return (
    <div class="conditions">
      <form onSubmit={submit} role="search" aria-label={t("search.title")}>
        {FIELDS.map((name) => (
          <input key={name} name={name} type="search" aria-label={t(`search.${name}`)} placeholder={t(`search.${name}`)} />
        ))}
        <select aria-label={t("filter.sure")} onChange={choose}>
          <option value="">{t("filter.sure")}</option>
          {SURE.slice(0, -1).map((least) => (
            <option key={least} value={least}>
              {words({ name: "minConfidence", value: least })}
            </option>
          ))}
        </select>
        <button type="submit" class="main">
          {t("search.do")}
        </button>
      </form>
      {conditions.length > 0 && (
        <ul class="chips" aria-label={t("search.conditions")}>
          {conditions.map((one) => (
            <li key={`${one.name}=${one.value}`}>
              <button type="button" aria-label={t("search.without", { condition: words(one) })} onClick={() => without(one)}>
                {words(one)} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
