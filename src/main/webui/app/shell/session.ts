import { call } from "../api/client";
import type { Session } from "../api/types";
import { store } from "./store";

/** Who uses the workbench, once the service has said. */
export const session = store<Session | null>(null);

const ROLES = ["reader", "submitter", "reviewer", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** Whether the service lets this reader in. */
export function isKnown(who: Session): boolean {
  return who.role !== null;
}

/** Whether a role may be played; each includes those before it. */
export function may(role: Role, who: Session | null): boolean {
  return who !== null && ROLES.indexOf((who.role ?? "") as Role) >= ROLES.indexOf(role);
}

export async function ask(): Promise<void> {
  session.set(await call<Session>("/v1/session"));
}

/** Throws a `Refusal` where the key opens nothing. */
export async function signIn(key: string): Promise<void> {
  const headers = { "Content-Type": "application/json" };
  session.set(await call<Session>("/v1/session", { method: "POST", headers, body: JSON.stringify({ key }) }));
}

export async function signOut(): Promise<void> {
  await call("/v1/session", { method: "DELETE" });
  location.assign("/");
}
