"""Tests ask a running service: ``./check`` starts one and says where it is."""

import os
import uuid
from collections.abc import Iterator

import pytest

from exhibit_client import Exhibit


@pytest.fixture(scope="session")
def url() -> str:
    return os.environ["EXHIBIT_URL"]


@pytest.fixture
def client(url: str) -> Iterator[Exhibit]:
    with Exhibit(url) as client:
        yield client


@pytest.fixture
def report() -> bytes:
    """A report that nobody sent before."""
    return f"Ostbau AG sold 200 tonnes of steel pipe to Iraq in May 2020.\n\nReference: {uuid.uuid4()}\n".encode()
