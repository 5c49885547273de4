import asyncio
import uuid
from pathlib import Path

import pytest

from exhibit_client import AsyncExhibit, NotFound, Progress


def test_many_documents_beside_each_other(url: str, tmp_path: Path) -> None:
    word = uuid.uuid4().hex.translate(str.maketrans("0123456789", "ghijklmnop"))
    told: list[Progress] = []

    async def work() -> None:
        async with AsyncExhibit(url) as client:
            texts = [f"Ost{word} AG sold {count} pumps to Iraq." for count in (10, 20, 30)]
            results = await asyncio.gather(*(client.post(text.encode(), filename="a.txt", progress=told.append) for text in texts))
            assert all(len(result.evidence) == 1 for result in results)
            assert len([finding async for finding in client.evidence(company=f"Ost{word}")]) == 3
            exported = await client.export(tmp_path / "found.ndjson", "ndjson", company=f"Ost{word}")
            assert len(exported.read_text().splitlines()) == 3
            assert (await client.text(results[0].document.id)).startswith("Ost")
            batch = await client.follow_batch(await client.post_references(result.document.id for result in results))
            assert batch.counts.done == 3
            with pytest.raises(NotFound):
                await client.document("0" * 64)

    asyncio.run(work())
    assert told
