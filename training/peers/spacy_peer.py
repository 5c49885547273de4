"""spaCy's ner on the sentences that compare.py wrote, tokens as given. Usage: python spacy_peer.py PACKAGE NAME OUT"""
import json
import pathlib
import re
import sys
import time

import spacy
from spacy.tokens import Doc


def memory(key):
    return round(int(re.search(key + r":\s+(\d+)", pathlib.Path("/proc/self/status").read_text())[1]) / 1024)


def main(package, name, out):
    nlp = spacy.load(package)
    for pipe in nlp.pipe_names:
        if pipe != "ner":  # in the small package it has a tok2vec of its own
            nlp.remove_pipe(pipe)
    sets = {which: [line.split() for line in open(f"{out}/{which}.txt", encoding="utf-8")] for which in ("report", "kept")}

    def docs(which):
        return [Doc(nlp.vocab, words=words) for words in sets[which]]

    walls, processor = [], []
    for _ in range(5):  # two warm up
        ready = docs("report")
        wall, cpu = time.perf_counter(), time.process_time()
        list(nlp.pipe(ready, batch_size=128))
        walls.append(time.perf_counter() - wall)
        processor.append(time.process_time() - cpu)
    count = sum(map(len, sets["report"]))
    record = {"version": f"spaCy {spacy.__version__}, {package} {nlp.meta['version']}", "words": count,
              "ner": {"wall": round(count / min(walls[2:])), "cpu": round(count / min(processor[2:]))},
              "rss": memory("VmRSS"), "peak": memory("VmHWM")}
    for which in sets:
        with open(f"{out}/{name}-{which}.tags", "w", encoding="utf-8") as file:
            for doc in nlp.pipe(docs(which)):
                file.write(" ".join(t.ent_iob_ + ("-" + t.ent_type_ if t.ent_type_ else "") for t in doc) + "\n")
    pathlib.Path(f"{out}/{name}.json").write_text(json.dumps(record))


if __name__ == "__main__":
    main(*sys.argv[1:])
