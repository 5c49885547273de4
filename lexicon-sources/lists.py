#!/usr/bin/env python3
"""Makes watch lists for exhibit.lists.folder of what list makers publish. Standard library only; writes to standard output.

usage: lists.py un consolidated.xml
       lists.py ofac sdn.csv alt.csv add.csv DATE
  consolidated.xml   the UN Security Council's consolidated list
  sdn.csv …          the Specially Designated Nationals list with its aliases and addresses; DATE of it, YYYY-MM-DD
"""
import csv, os, re, sys, xml.etree.ElementTree as xml

COUNTRIES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "src", "main", "resources", "lexicon", "countries.tsv")


def country_codes():
    codes = {}
    for line in open(COUNTRIES, encoding="utf-8"):
        if not line.startswith("#"):
            cells = line.rstrip("\n").split("\t")
            for name in [cells[2], *cells[3].split("|")]:
                codes[name.lower()] = cells[0]
    return codes


def cell(text):
    return " ".join(re.sub(r"[\t|]", " ", text or "").split())


def cells(texts):
    return "|".join(dict.fromkeys(filter(None, map(cell, texts))))


def write(name, date, rows):
    print(f"# list: {name}\n# date: {date}\n# of: companies\n# id\tname\taliases\tcountry\tprogramme")
    for row in rows:
        print("\t".join(row))


def un(path):
    codes, root, rows = country_codes(), xml.parse(path).getroot(), []
    for entity in root.iter("ENTITY"):
        countries = {codes.get((c.text or "").strip().lower()) for c in entity.iterfind("ENTITY_ADDRESS/COUNTRY")} - {None}
        aliases = [a.text for a in entity.iterfind("ENTITY_ALIAS/ALIAS_NAME")]
        rows.append([cell(entity.findtext("REFERENCE_NUMBER")), cell(entity.findtext("FIRST_NAME")), cells(aliases),
                     "|".join(sorted(countries)), cell(entity.findtext("UN_LIST_TYPE"))])
    write("un", root.get("dateGenerated")[:10], rows)


def ofac(sdn, alt, add, date):
    codes, aliases, countries, rows = country_codes(), {}, {}, []
    for row in csv.reader(open(alt, encoding="utf-8", errors="replace")):
        if len(row) > 3:
            aliases.setdefault(row[0], []).append(row[3])
    for row in csv.reader(open(add, encoding="utf-8", errors="replace")):
        if len(row) > 4 and row[4].strip().lower() in codes:
            countries.setdefault(row[0], set()).add(codes[row[4].strip().lower()])
    for row in csv.reader(open(sdn, encoding="utf-8", errors="replace")):
        if len(row) > 3 and row[2].strip() == "-0-":  # neither a person, nor a ship, nor an aircraft
            rows.append([row[0], cell(row[1]), cells(aliases.get(row[0], [])), "|".join(sorted(countries.get(row[0], []))),
                         cells(re.split(r"\] \[", row[3].strip("[] ")))])
    write("ofac-sdn", date, rows)


if len(sys.argv) == 3 and sys.argv[1] == "un":
    un(sys.argv[2])
elif len(sys.argv) == 6 and sys.argv[1] == "ofac":
    ofac(*sys.argv[2:])
else:
    sys.exit(__doc__)
