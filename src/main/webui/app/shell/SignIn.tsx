import { useState } from "preact/hooks";
import { asRefusal } from "../api/client";
import { t } from "../words";
import { signIn } from "./session";

/** Asks for a key where the service does. */
export function SignIn() {
  const [key, setKey] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const send = async (event: Event) => {
    event.preventDefault();
    try {
      await signIn(key);
    } catch (error) {
      setRefusal(t(asRefusal(error).status === 401 ? "session.wrong" : "failure.unreachable"));
    }
  };
  return (
    <form class="sign-in" onSubmit={send}>
      <h1>{t("session.title")}</h1>
      <label>
        {t("session.key")}
        <input
          type="password"
          required
          autocomplete="current-password"
          value={key}
          onInput={(event) => setKey(event.currentTarget.value)}
        />
      </label>
      <p class="soft">{t("session.how")}</p>
      <p class="refusal" role="alert">
        {refusal}
      </p>
      <button type="submit" class="main">
        {t("session.in")}
      </button>
    </form>
  );
}
