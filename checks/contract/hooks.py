"""What Schemathesis cannot know of the service: how NDJSON is written, and what there is to ask for."""

import functools
import random

import requests
import schemathesis

REAL = 0.7  # of the requests that the contract allows; the others ask for what is not there


@schemathesis.serializer("application/x-ndjson")
def ndjson(context, value):
    """As it is: the contract has lines as bytes."""
    return value if isinstance(value, bytes) else str(value).encode()


@functools.cache
def names(base_url: str, things: str) -> list[str]:
    """Ids of documents, records, jobs or batches, or keys of entities, that the service had when they were first asked for."""
    answer = requests.get(f"{base_url}/v1/{things}", params={"limit": 20}, timeout=30)
    answer.raise_for_status()
    items = answer.json()["items"]
    return [item.get("id") or item.get("key") or item["evidence"]["id"] for item in items]


@schemathesis.hook
def before_call(context, case, kwargs):
    """Asks for something that is there: names made up at random would test nothing but 404."""
    is_valid = case.meta is not None and case.meta.generation.mode.is_positive
    named = {"id", "key"} & set(case.path_parameters or {})
    if is_valid and case.method == "GET" and named and random.random() < REAL:
        known = names(case.operation.base_url.rstrip("/"), case.path.split("/")[2])
        if known:
            case.path_parameters[named.pop()] = random.choice(known)
