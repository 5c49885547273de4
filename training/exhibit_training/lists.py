"""Builds names.tsv and terms.tsv from ../shared/data/lexicons.

Usage: python -m exhibit_training.lists SHARED_DATA OUT_FOLDER
"""
import collections
import csv
import gzip
import json
import re
import sys

from . import features, words

_CORPORATE = {"inc", "inc.", "corporation", "corp", "corp.", "company", "co.", "co", "plc", "ltd", "ltd.", "limited", "llc",
              "holdings", "group", "n.v.", "s.a.", "ag", "se", "trust", "the", "&", "l.p.", "lp", "nv", "sa", "(the)"}
_NOT_GOODS = set("""other part parts thereof article articles product products goods material materials good use whether not
service services tourism land arable land work works piece pieces substance preparation preparations industry machine hand
set sets value base head body form kind type thing matter section chapter head heading plate sheet test life human light water
live fresh bank banking finance trade transport transportation construction manufacturing assembly processing
power energy mining agriculture fishing telecommunication communication communications insurance education health potential
hydropower geothermal timberland timber land re-export re-exports entrepot financial service information technology
software development forestry transit shipping publishing printing handicraft handicrafts art note notes area view
unit house instrument instruments apparatus appliance equipment machinery device medium media record back band can
line order letter paper pattern label plan plans show model toy game collection play sport market coast position location
climate scenery beaches beach wildlife ship repair repairs processing""".split())


def _tokens(text):
    """Words of a list entry, cut as a tokenizer of text would: at spaces, commas, brackets, clitics, then hyphens."""
    text = re.sub(r"([,()&])", r" \1 ", text.replace("\u2019", "'"))
    text = re.sub(r"('s)\b", r" \1", text)
    return [part for token in text.split() for part in words.parts(token)]


def common_words(shared):
    """Words seen twice or more in lower case in the English Web Treebank: no name by themselves."""
    counts = collections.Counter()
    for line in gzip.open(f"{shared}/syntax/ewt-train.conllu.gz", "rt", encoding="utf-8"):
        cells = line.split("\t")
        if len(cells) > 4 and cells[1].islower():
            counts[cells[1]] += 1
    return {word for word, count in counts.items() if count >= 2}


def nouns(shared):
    """word key -> share of its occurrences in the English Web Treebank that are common nouns."""
    counts = collections.defaultdict(lambda: [0, 0])
    for line in gzip.open(f"{shared}/syntax/ewt-train.conllu.gz", "rt", encoding="utf-8"):
        cells = line.split("\t")
        if len(cells) > 4 and cells[1].islower():
            row = counts[features.term_key(cells[1])]
            row[0] += cells[4] in ("NN", "NNS")
            row[1] += 1
    return {word: noun / total for word, (noun, total) in counts.items()}


def names(shared):
    """phrase -> kind, the first list to have a phrase wins."""
    rows = {}
    common = common_words(shared)

    def add(text, kind):
        phrase = tuple(features.key(t) for t in _tokens(text))
        if 0 < len(phrase) <= features.MAX_PHRASE and any(c.isalpha() for c in text) and len(text) > 1:
            rows.setdefault(phrase, kind)

    entries = [json.loads(line) for line in open(f"{shared}/lexicons/countries.jsonl", encoding="utf-8")]
    for entry in entries:
        for name in [entry["name"], *entry["aliases"]]:
            add(name, "COUNTRY")
    for entry in entries:
        for name in entry["demonyms"]:
            add(name, "DEMONYM")
    for entry in entries:
        if entry.get("capital"):
            add(entry["capital"], "CAPITAL")
    for row in csv.DictReader(open(f"{shared}/lexicons/listed_companies.csv", encoding="utf-8-sig")):
        cut = [t for t in re.sub(r"[,()]", " ", row["name"]).split()]
        cut = cut[1:] if cut and cut[0].lower() == "the" else cut
        while len(cut) > 1 and cut[-1].lower() in _CORPORATE:
            cut.pop()
        name = " ".join(cut)
        if len(cut) > 1 or (len(name) > 2 and name.lower() not in common):
            add(name, "COMPANY")
    for row in csv.DictReader(open(f"{shared}/lexicons/military_equipment.csv", encoding="utf-8-sig")):
        model = re.sub(r"\(.*?\)|Obr\..*|[`']", " ", row["model"]).strip()
        if re.search(r"\d", model) or len(model.split()) > 1:
            add(model, "WEAPON")
    return rows


def terms(shared):
    """phrase -> goods or legal form."""
    rows = {}
    noun = nouns(shared)
    abstract = set("""activity age level number structure strength support essence level end like exhibition shape share size two
                   short show work step quality rest core level solution combination collection mixture base resin document
                   picture surface cover visual revenue share retreaded measure condition distribution fishery disability line
                   short back even safety animal peak more one only none self stock strength original square combination""".split())
    common_forms = {"co", "ag", "as", "sa", "se", "ab", "nv", "bv", "ltd", "inc", "corp", "llc", "plc", "gmbh", "oy", "oyj", "spa",
                    "s.p.a", "s.a", "n.v", "b.v", "a.s", "a/s", "pty", "pte", "sarl", "s.r.l", "srl", "llp", "lp", "l.p", "kg", "ooo",
                    "oao", "pao", "zao", "jsc", "pjsc", "ojsc", "fze", "fzco", "fzc", "bhd", "sdn", "pvt", "k.k", "kk", "d.o.o",
                    "limited", "incorporated", "corporation", "company", "holdings", "holding", "group", "aktiengesellschaft",
                    "aps", "kft", "zrt", "sas", "s.l", "s.a.s", "s.a.r.l", "l.l.c", "p.l.c", "tbk", "pt", "bank", "airlines",
                    "industries", "technologies", "enterprises", "laboratories", "motors", "pharmaceuticals", "electronics"}
    for form in common_forms:
        rows[(form,)] = "legal form"

    def add(text):
        text = text.lower().strip(" .\"'")
        cut = [features.term_key(t) for t in _tokens(text)]
        bad = {"of", "for", "or", "and", "than", "in", "not", "n.e.c.", "n.e.c", "the", "with", "other", "whether", "their", "its",
               "to", "on", "no", "by", "as", "any", "similar"}
        if 0 < len(cut) <= 3 and not bad & set(cut) and not any(c.isdigit() for c in text) and len(cut[-1]) > 2 and (
                len(cut) > 1 or (noun.get(cut[0], 0 if cut[0].endswith(("ed", "ing")) else 1) >= 0.5 and cut[0] not in abstract
                                 and cut[0] not in {features.term_key(w) for w in _NOT_GOODS} and len(cut[0]) > 2)) and not any(
                w in {"small", "large", "limited", "some", "deposit", "potential", "major", "local"} for w in cut):
            rows.setdefault(tuple(cut), "goods")

    for row in csv.DictReader(open(f"{shared}/lexicons/commodities.tsv", encoding="utf-8"), delimiter="\t"):
        if {"exports", "imports", "naturalResources"} & set(row["fields"].split(",")) or int(row["countries"]) > 5:
            add(row["term"])
            for half in re.split(r" and |/", row["term"]):
                add(half)
    for row in csv.DictReader(open(f"{shared}/lexicons/hs_codes.csv", encoding="utf-8-sig")):
        if row["level"] == "4":
            for part in re.split(r"[;,()]|\band\b|\bor\b", row["description"]):
                add(part)
    for row in csv.DictReader(open(f"{shared}/lexicons/military_equipment.csv", encoding="utf-8-sig")):
        for part in re.split(r"[-,&]| and ", row["category"]):
            add(part)
    for term in """drone engine missile radar battery semiconductor microchip chip microelectronics integrated circuit|processor|memory chip|
            gpu|graphics processing unit|unmanned aerial vehicle|uav|ammunition|artillery shell|rifle|tank|fighter jet|helicopter|
            submarine|warship|aircraft|munition|bomb|warhead|torpedo|mine|explosive|gunpowder|uranium|plutonium|centrifuge|rocket|
            satellite|launcher|howitzer|air defense system|air defence system|night vision|thermal imager|machine tool|cnc machine|ball
            bearing|bearing|transistor|capacitor|router|server|laptop|smartphone|solar panel|solar cell|wind turbine|turbine|electric
            vehicle|vehicle|truck|lithium battery|crude oil|natural gas|liquefied natural gas|lng|gasoline|ethanol|fertilizer|
            steel|aluminum|copper|nickel|cobalt|rare earth|rare earth element|rare earth magnet|critical mineral|gallium|germanium|
            graphite|tungsten|antimony|polysilicon|vaccine|drug|pharmaceutical|fentanyl|precursor chemical|seafood|shrimp|tuna|beef|
            pork|soybean|corn|wheat|sugar|cotton|coal|diamond|gold|silver|timber|furniture|textile|apparel|footwear|auto part|
            automobile|car|spare part|sensor|camera|drone component|component""".replace("\n", " ").split("|"):
        add(" ".join(term.split()))
    for term in "drone engine missile radar battery semiconductor microchip chip microelectronics".split():
        add(term)
    return rows


def main(shared, out):
    for name, rows in (("names", names(shared)), ("terms", terms(shared))):
        with open(f"{out}/{name}.tsv", "w", encoding="utf-8") as file:
            file.write(f"# made by training/exhibit_training/lists.py from shared/data/lexicons; words in keys, kind\n")
            for phrase, kind in sorted(rows.items()):
                file.write(" ".join(phrase) + "\t" + kind + "\n")
        print(name, len(rows), collections.Counter(rows.values()))


if __name__ == "__main__":
    main(*sys.argv[1:])
