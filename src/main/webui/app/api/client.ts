import type { Trouble } from "./types";

/** What the service, or the way to it, refused; `kind` is the last part of the problem's type. */
export class Refusal extends Error {
  readonly kind: string;

  constructor(
    readonly status: number,
    /** The problem as the service told it, with what else it says. */
    readonly trouble: Partial<Trouble>,
  ) {
    super(trouble.detail ?? "");
    this.kind = kindOf(trouble);
  }
}

export function kindOf(trouble: Partial<Trouble>): string {
  return trouble.type?.split(":").pop() ?? "other";
}

export function asRefusal(error: unknown): Refusal {
  return error instanceof Refusal ? error : new Refusal(0, { type: "unreachable" });
}

/** The answer's JSON, or nothing for 204. Throws a `Refusal`; an abort passes through. */
export async function call<T>(address: string, options: RequestInit = {}): Promise<T> {
  const answer = await raw(address, options);
  return (answer.status === 204 ? undefined : await answer.json()) as T;
}

/** The same with the answer's entity tag. */
export async function answered<T>(address: string, options: RequestInit = {}): Promise<{ value: T; etag: string | null }> {
  const answer = await raw(address, options);
  return { value: (answer.status === 204 ? undefined : await answer.json()) as T, etag: answer.headers.get("ETag") };
}

export async function text(address: string, signal?: AbortSignal): Promise<string> {
  return (await raw(address, { signal })).text();
}

export async function bytes(address: string, signal?: AbortSignal): Promise<ArrayBuffer> {
  return (await raw(address, { signal })).arrayBuffer();
}

async function raw(address: string, options: RequestInit): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(address, options);
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw asRefusal(error);
  }
  if (!answer.ok) throw new Refusal(answer.status, await answer.json().catch(() => ({})));
  return answer;
}
