"""The hand-labelled report sentences: sampling, and reading of the markup.

Usage:
  python -m exhibit_training.gold sample SHARED_DATA TEXT_FOLDER   writes gold/sentences-{train,test}.tsv (document, sentence)
  python -m exhibit_training.gold build                            reads gold/markup-{train,test}.txt, writes gold/names-*.jsonl

TEXT_FOLDER holds what pdftotext -nopgbrk made of each report. Markup: [C China] sold [P drone engines] to ...; one sentence a
line, in the order of sentences-*.tsv; without its marks a line must equal its sentence, which build asserts.
"""
import json
import pathlib
import random
import re
import sys

from . import words

GOLD = pathlib.Path(__file__).parent.parent / "gold"
CODES = {"F": "COMPANY", "O": "ORG", "P": "PRODUCT", "C": "COUNTRY", "N": "NORP", "L": "LOC", "H": "PER"}
COMPLETE = list(CODES.values())

# decided before a sentence was read; every other sampled document is in train
TEST_DOCUMENTS = """crs-if11175.11 crs-if12672.12 crs-if12155 crs-r48469 crs-if12094.20 fincen_advisory_corruption_2022
crs-in12678v4-u-s-iran-ceasefire-assessment-reactions-and-issu gao-07-106 2006_national_security_strategy crs-r48914.2 crs-if11783.7
crs-r48694.10""".split()
FEW = {"gao-05-927", "gao-06-1046", "gao-08-587t", "crs-lsb11418.1", "fincen_alert_pig_butchering_2023", "crs-if13200v1-treasury-s-exchange-stabilization-fund"}
SKIPPED = {"cyber"}  # a list of persons, no sentences

_WANTED = re.compile(r"""\b(export|import|trade|tariff|suppl|sanction|sold|sell|sale|manufactur|produc|purchas|procure|contract|ship|deliver|
    buy|bought|weapon|missile|drone|vehicle|equipment|component|material|mineral|firm|compan|corporation|Inc|LLC|goods|commodit|transfer|
    China|Chinese|Russia|Iran|Korea|Mexic|Ukrain)""", re.X | re.I)
# for a second draw: makers, dealers and dealings, as the first has few companies
_DEALING = re.compile(r"""\b(Inc\b|Corp|LLC|Ltd|Company|compan|firm|manufacturer|supplier|contractor|award|built|builds|sold|sells|imports|exports
    |purchase|deliver|produce|shipment|acquire|vendor|buyer|steel|vehicle|missile|drone|fuel|seafood|fish|mineral|battery|chip|aircraft
    |software|hardware|machin|weapon|equipment|export|import|supply|subsidiar|joint\svent)""", re.X)
_ABBREVIATION = re.compile(r"\b(?:U\.S|U\.N|U\.K|Mr|Mrs|Ms|Dr|Inc|Corp|Co|Ltd|No|Nos|v|vs|e\.g|i\.e|Sec|Rep|Sen|Gen|St|Jan|Feb|Mar|Apr|Aug|"
                           r"Sept|Oct|Nov|Dec|[A-Z])\.$")


def sentences(text):
    """Whole sentences of running text: lines joined, cut at full stops; a rough cut, as whoever reads drops nothing after it."""
    for paragraph in re.split(r"\n\s*\n", text):
        lines = [line.strip() for line in paragraph.split("\n")]
        joined = " ".join(lines)
        joined = re.sub(r"(\w)- (?=[a-z])", r"\1-", joined)
        start = 0
        for match in re.finditer(r"[.!?][\"\u201d)]?\d{0,3}\s+(?=[A-Z\"\u201c(])", joined):
            if _ABBREVIATION.search(joined[:match.start() + 1]) and not joined[match.start()] in "!?":
                continue
            yield joined[start:match.end()].strip()
            start = match.end()
        yield joined[start:].strip()


def usable(sentence):
    ws = sentence.split()
    return (9 <= len(ws) <= 42 and sentence[0].isupper() and re.search(r"[.!?][\"\u201d)]?$", sentence) and not re.search("http|copyright|CRS Report|Members of Congress in connection|shared staff|behest", sentence)
            and not re.search(r"[.]{3}|\bp\. \d|\bpp\.|§|[\[\]]|www|\bNo\. \d", sentence)
            and sum(c.isdigit() for c in sentence) < 0.08 * len(sentence)
            and sum(w[0].isupper() for w in ws) < 0.6 * len(ws))


def sample(shared, texts):
    rng = random.Random(20260705)
    for which in ("train", "test"):
        out, more, third, second, last = [], [], [], random.Random(which), random.Random("last")
        for path in sorted(pathlib.Path(texts).glob("*.txt")):
            if (path.stem in TEST_DOCUMENTS) != (which == "test") or path.stem in SKIPPED:
                continue
            found = sorted({s for s in sentences(path.read_text("utf-8")) if usable(s)})
            size = 4 if path.stem in FEW else 16 if which == "test" else 13
            weighted = sorted(found, key=lambda s: rng.random() ** (1 / (0.03 + len(set(m.lower() for m in _WANTED.findall(s))) ** 2)))
            out += [(path.stem, s) for s in weighted[-size:]]
            rest = sorted(s for s in set(found) - set(weighted[-size:]) if _DEALING.search(s))
            dealing = sorted(rest, key=lambda s: second.random() ** (1 / len(set(_DEALING.findall(s))) ** 2))
            more += [(path.stem, s) for s in dealing[-10:] if path.stem not in FEW]
            if which == "train" and path.stem not in FEW:
                rest = sorted(set(found) - set(weighted[-size:]) - set(dealing[-10:]))
                third += [(path.stem, s) for s in sorted(rest, key=lambda s: last.random() ** (1 / (0.2 + len(
                    set(_DEALING.findall(s)) | set(_WANTED.findall(s))) + len(re.findall(r" [A-Z]", s)))))[-20:]]
        if which == "train":
            taken = {s for _, s in out + more + third}
            dev = [(path.stem, s) for path in sorted(pathlib.Path(texts).glob("*.txt"))
                   if path.stem not in {*TEST_DOCUMENTS, *SKIPPED, *FEW}
                   for s in sorted(set(sentences(path.read_text("utf-8")))) if usable(s) and s not in taken]
            chance = random.Random("dev")
            dev = sorted(dev, key=lambda x: -chance.random() ** (1 / (0.3 + 2 * len(set(_DEALING.findall(x[1]) + _WANTED.findall(x[1])))
                                                                    + len(re.findall(r" [A-Z]", x[1])))))[:130]
            with open(GOLD / "sentences-dev.tsv", "w", encoding="utf-8") as file:
                file.writelines(f"{document}\t{sentence}\n" for document, sentence in dev)
        with open(GOLD / f"sentences-{which}.tsv", "w", encoding="utf-8") as file:
            file.writelines(f"{document}\t{sentence}\n" for document, sentence in out + more + third)
        print(which, len(out), len(more), len(third), "sentences of", len({d for d, _ in out}), "documents")


def more(texts, folder, size=720, of_dev=200, at_most=90):
    """A later draw out of the same documents, of what no file holds yet, weighted towards names and dealings; it writes
    more-{train,dev}.tsv, to be appended to sentences-{train,dev}.tsv."""
    known = {line.split("\t")[1] for which in ("train", "dev", "test") for line in
             open(GOLD / f"sentences-{which}.tsv", encoding="utf-8").read().split("\n") if line}
    rng, drawn = random.Random("more"), []
    for path in sorted(pathlib.Path(texts).glob("*.txt")):
        if path.stem in {*TEST_DOCUMENTS, *SKIPPED}:
            continue
        rest = sorted({s for s in sentences(path.read_text("utf-8")) if usable(s)} - known)
        chance = {s: rng.random() ** (1 / (0.2 + len(set(_DEALING.findall(s)) | set(_WANTED.findall(s))) + len(re.findall(r" [A-Z]", s))))
                  for s in rest}
        drawn += [(chance[s], path.stem, s) for s in sorted(rest, key=chance.get)[-at_most:]]
    drawn = sorted(drawn)[-size:]
    rng.shuffle(drawn)
    for which, part in (("dev", drawn[:of_dev]), ("train", drawn[of_dev:])):
        with open(f"{folder}/more-{which}.tsv", "w", encoding="utf-8") as file:
            file.writelines(f"{document}\t{sentence}\n" for _, document, sentence in sorted(part, key=lambda d: d[1]))


_TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}(?:-\w+(?:-\w+)*)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\w+(?:(?:[-\u2010\u2011]|(?<=\d)[./:](?=\d)"
                    r"|(?<=[A-Z])&(?=[A-Z])|(?<=[^\W\d_])['\u2019](?=[^\W\d_]))\w+)*|\.{2,}|-{2,}|\S")
_CLITIC = re.compile(r"(?i)(?<=[a-z])n['\u2019]t$|['\u2019](?:s|re|ve|ll|d|m)$")
_STOPPED = {"Mr", "Mrs", "Ms", "Dr", "Inc", "Corp", "Co", "Ltd", "No", "Gen", "Sen", "Rep", "St", "v", "vs"}


def tokens(text):
    """Spans of tokens, cut as exhibit.language.WordTokenizer cuts (hyphenated words whole, clitics apart)."""
    out, at = [], 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if not match:
            at += 1
            continue
        start, end = match.span()
        if text[end:end + 1] == "." and end + 1 < len(text) and text[start:end] in _STOPPED:
            end += 1
        clitic = _CLITIC.search(text[start:end])
        if clitic and clitic.start() > 0:
            out += [(start, start + clitic.start()), (start + clitic.start(), end)]
        else:
            out.append((start, end))
        at = end
    return out


def unmark(line):
    """The text of a marked line and its spans (start, end, type) in it."""
    text, spans, at = "", [], 0
    for match in re.finditer(r"\[([A-Z]) ([^\[\]]+)\]", line):
        text += line[at:match.start()]
        spans.append((len(text), len(text) + len(match[2]), CODES[match[1]]))
        text += match[2]
        at = match.end()
    return text + line[at:], spans


def row(document, sentence, line):
    """One row in the format of shared/data/train; `joined` lists tokens that no space parts from the token before, where a mark
    ends inside a hyphenated token, which is then cut."""
    text, spans = unmark(line)
    assert text == sentence, f"{document}:\n {text}\n {sentence}"
    edges = {edge for start, end, _ in spans for edge in (start, end)}
    cut, joined = [], []
    for start, end in tokens(text):
        if not any(start < edge < end for edge in edges):
            cut.append((start, end))
            continue
        at = start
        for part in words.parts(text[start:end]):
            if at > start:
                joined.append(len(cut))
            cut.append((at, at + len(part)))
            at += len(part)
    tags = ["O"] * len(cut)
    for start, end, kind in spans:
        inside = [i for i, (s, e) in enumerate(cut) if s >= start and e <= end]
        assert inside and cut[inside[0]][0] == start and cut[inside[-1]][1] == end, f"{text[start:end]!r} in {line}"
        for i in inside:
            tags[i] = ("B-" if i == inside[0] else "I-") + kind
    return {"tokens": [text[s:e] for s, e in cut], "tags": tags, "joined": joined, "source": document, "complete": COMPLETE}


def build():
    for which in ("train", "dev", "test"):
        if not (GOLD / f"markup-{which}.txt").exists():
            continue
        source = [line.rstrip("\n").split("\t") for line in open(GOLD / f"sentences-{which}.tsv", encoding="utf-8")]
        marked = [line.rstrip("\n") for line in open(GOLD / f"markup-{which}.txt", encoding="utf-8")]
        assert len(source) == len(marked), (which, len(source), len(marked))
        rows = [row(d, s, m) for (d, s), m in zip(source, marked)]
        with open(GOLD / f"names-{which}.jsonl", "w", encoding="utf-8") as file:
            file.writelines(json.dumps(r, ensure_ascii=False) + "\n" for r in rows)
        print(which, len(rows), "sentences", {k: sum(r["tags"].count("B-" + k) for r in rows) for k in COMPLETE})


if __name__ == "__main__":
    sample(*sys.argv[2:]) if sys.argv[1] == "sample" else build()
