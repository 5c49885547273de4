import io
import zipfile
from pathlib import Path

from exhibit_client import Exhibit, Progress
from exhibit_client.records import BatchCounts


def archive(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name, content in files.items():
            packed.writestr(name, content)
    return out.getvalue()


def test_every_file_of_an_archive_has_an_outcome(client: Exhibit, report: bytes, tmp_path: Path) -> None:
    told: list[Progress] = []
    batch = client.post_archive(archive({"good.txt": report, "empty.txt": b" "}), filename="two.zip")

    over = client.follow_batch(batch, told.append)

    assert over.counts == BatchCounts(files=2, queued=0, running=0, done=1, failed=1, cancelled=0)
    assert told[-1] == over.counts
    outcomes = {file.name: file for file in client.batch_files(batch.id)}
    assert outcomes["good.txt"].result is not None
    assert outcomes["empty.txt"].problem is not None
    assert outcomes["empty.txt"].problem.type == "urn:exhibit:problem:empty"
    assert "empty.txt" in client.batch_report(batch.id, tmp_path / "report.csv").read_text()


def test_failed_files_are_tried_again_alone(client: Exhibit, report: bytes) -> None:
    batch = client.follow_batch(client.post_archive(archive({"good.txt": report, "empty.txt": b" "})))

    again = client.retry_batch(batch.id)

    assert (again.counts.done, again.counts.failed) == (1, 0)
    assert client.follow_batch(again.id).counts.failed == 1


def test_several_files_are_one_batch(client: Exhibit, report: bytes, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_bytes(report + name.encode())

    over = client.follow_batch(client.post_files(sorted(tmp_path.iterdir())))

    assert [file.name for file in client.batch_files(over.id, state="done")] == ["a.txt", "b.txt"]
    assert over.id in [batch.id for batch in client.batches()]


def test_kept_documents_are_named_by_their_ids(client: Exhibit, report: bytes) -> None:
    document = client.post(report).document.id

    over = client.follow_batch(client.post_references([document], tier="fast"))

    assert over.counts.done == 1
