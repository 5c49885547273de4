"""Reads exports with the packages that people load them with, and stops at the first thing that one of them refuses.

    pip install -r checks/requirements.txt
    python checks/exports.py FOLDER RECORDS

FOLDER holds evidence.ftm.json, evidence.stix.json, evidence.graphml, evidence.jsonld and evidence.xlsx of the same RECORDS records.
"""

import json
import sys
import warnings
from pathlib import Path


def follow_the_money(file: Path, records: int) -> None:
    from followthemoney import model
    from followthemoney.proxy import EntityProxy
    from followthemoney.types import registry

    entities = {}
    for line in file.open(encoding="utf-8"):
        data = json.loads(line)
        entity = EntityProxy.from_dict(data, cleaned=False)
        entity.schema.validate(data)
        for name, values in data["properties"].items():
            prop = entity.schema.get(name)
            assert prop is not None, f"{entity.schema.name} has no {name}"
            # control characters are the only thing that may be cleaned away
            assert prop.type is registry.text or prop.type is registry.string or prop.type is registry.name or (
                sorted(entity.get(name)) == sorted(values)
            ), f"{entity.schema.name}.{name} does not take {values}"
            assert entity.get(name), f"{entity.schema.name}.{name} takes nothing of {values}"
        entities[entity.id] = entity
    for entity in entities.values():
        for prop, value in entity.itervalues():
            if prop.type is registry.entity:
                target = entities[value]
                assert target.schema.is_a(prop.range), f"{entity.schema.name}.{prop.name} cannot be a {target.schema.name}"
    claims = [entity for entity in entities.values() if entity.get("summary")]
    assert len(claims) == records, f"{len(claims)} claims"


def stix(file: Path, records: int) -> None:
    import stix2

    bundle = stix2.parse(file.read_text(encoding="utf-8"), allow_custom=False)
    notes = [item for item in bundle.objects if item["type"] == "note"]
    assert len(notes) == records, f"{len(notes)} notes"
    ids = {item["id"] for item in bundle.objects}
    assert len(ids) == len(bundle.objects), "an object is there twice"
    assert all(ref in ids for note in notes for ref in note["object_refs"])


def graphml(file: Path, records: int) -> None:
    import networkx

    graph = networkx.read_graphml(file)
    found = [node for node, data in graph.nodes(data=True) if data["labels"] == ":RECORD"]
    assert len(found) == records, f"{len(found)} records"
    assert all("labels" in data for _, data in graph.nodes(data=True)), "an edge points at no node"


def json_ld(file: Path, records: int) -> None:
    import rdflib

    graph = rdflib.Graph().parse(file, format="json-ld")
    annotation = rdflib.URIRef("http://www.w3.org/ns/oa#Annotation")
    found = set(graph.subjects(rdflib.RDF.type, annotation))
    assert len(found) == records, f"{len(found)} annotations"


def workbook(file: Path, records: int) -> None:
    import openpyxl

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that the workbook leaves the default style to the reader
        sheet = openpyxl.load_workbook(file)["Evidence"]
    assert sheet.max_row == records + 1, f"{sheet.max_row - 1} rows"
    assert sheet.freeze_panes == "A2" and sheet.auto_filter.ref


def main() -> None:
    folder, records = Path(sys.argv[1]), int(sys.argv[2])
    for name, check in {
        "evidence.ftm.json": follow_the_money,
        "evidence.stix.json": stix,
        "evidence.graphml": graphml,
        "evidence.jsonld": json_ld,
        "evidence.xlsx": workbook,
    }.items():
        check(folder / name, records)
        print(f"{name}: {records} records")


if __name__ == "__main__":
    main()
