"""What the uncased encoder cannot see: case, and membership in lists. Five small ints a wordpiece.

The wordpieces of a word share its features, but for START. [CLS], [SEP] and padding have 0 everywhere.
The tables below are written to features.json, the lists to names.tsv and terms.tsv; Java reads these files.
"""
import re

SHAPES = ["none", "lower", "Title", "UPPER", "single capital", "miXed", "initialism", "digits", "letters and digits",
          "punctuation", "other"]
STARTS = ["none", "word start", "word start glued to the word before", "inside a word"]
CONTEXTS = ["none", "ordinary", "first word of the sentence", "sentence in capitals", "sentence with capitalised words",
            "sentence without a capital"]
NAMES = ["none"] + [f"{prefix}-{kind}" for kind in ("COUNTRY", "DEMONYM", "CAPITAL", "COMPANY", "WEAPON")
                    for prefix in ("B", "I")]
TERMS = ["none", "goods", "legal form"]
ORDER = ["shape", "start", "context", "name", "term"]
SIZES = [len(SHAPES), len(STARTS), len(CONTEXTS), len(NAMES), len(TERMS)]

_INITIALISM = re.compile(r"(?:[^\W\d_]\.){2,}[^\W\d_]?")
_DIGITS = re.compile(r"[\d.,:]*\d[\d.,:]*")
MAX_PHRASE = 6


def shape(word):
    """Index into SHAPES of one word, by the first rule that fits."""
    letters = [c for c in word if c.isalpha()]
    if _INITIALISM.fullmatch(word):
        return 6 if word[0].isupper() else 1
    if _DIGITS.fullmatch(word):
        return 7
    if not letters:
        return 10 if any(c.isalnum() for c in word) else 9
    if any(c.isdigit() for c in word):
        return 8
    upper = sum(c.isupper() for c in letters)
    if upper == 0:
        return 1 if any(c.islower() for c in letters) else 10
    if upper == len(letters):
        return 4 if upper == 1 else 3
    return 2 if upper == 1 and letters[0].isupper() else 5


def contexts(words):
    """Index into CONTEXTS for each word. Judged on the words of three letters or more; headlines have no ordinary case."""
    long = [w for w in words if len(w) >= 3 and w.isalpha()]
    upper = sum(w.isupper() for w in long)
    title = sum(w[0].isupper() for w in long)
    if len(long) >= 2 and upper >= 0.7 * len(long):
        return [3] * len(words)
    if len(long) >= 4 and title >= 0.7 * len(long):
        return [4] * len(words)
    if not any(c.isupper() for w in words for c in w):
        return [5] * len(words)
    first = next((i for i, w in enumerate(words) if w[0].isalnum()), -1)
    return [2 if i == first else 1 for i in range(len(words))]


def key(word):
    """The form in which names.tsv lists words."""
    return word.lower().replace("\u2019", "'")


def term_key(word):
    """The form in which terms.tsv lists words: lower case, a plural s dropped (ies -> y) from four letters on."""
    word = word.lower()
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith("ss"):
        return word[:-1]
    return word


class Lists:
    """The lists as phrase -> kind, phrases as tuples of keys; longest match first, left to right, no overlaps."""

    def __init__(self, names, terms):
        self.names = names
        self.terms = terms

    @staticmethod
    def read(folder):
        def table(path, kinds):
            rows = {}
            for line in open(path, encoding="utf-8"):
                if not line.startswith("#"):
                    phrase, kind = line.rstrip("\n").split("\t")
                    rows[tuple(phrase.split(" "))] = kinds.index(kind)
            return rows
        names = table(f"{folder}/names.tsv", ["COUNTRY", "DEMONYM", "CAPITAL", "COMPANY", "WEAPON"])
        return Lists(names, table(f"{folder}/terms.tsv", TERMS))

    def name_flags(self, words):
        """Index into NAMES for each word. A phrase must begin with a capital or a digit."""
        flags = [0] * len(words)
        keys = [key(w) for w in words]
        at = 0
        while at < len(words):
            step = 1
            if words[at][0].isupper() or words[at][0].isdigit():
                for size in range(min(MAX_PHRASE, len(words) - at), 0, -1):
                    kind = self.names.get(tuple(keys[at:at + size]))
                    if kind is not None:
                        flags[at] = 1 + 2 * kind
                        flags[at + 1:at + size] = [2 + 2 * kind] * (size - 1)
                        step = size
                        break
            at += step
        return flags

    def term_flags(self, words):
        """Index into TERMS for each word; legal forms count only as a single word with a capital or a full stop."""
        flags = [0] * len(words)
        keys = [term_key(w) for w in words]
        at = 0
        while at < len(words):
            step = 1
            for size in range(min(3, len(words) - at), 0, -1):
                kind = self.terms.get(tuple(keys[at:at + size]))
                if kind == 1:
                    flags[at:at + size] = [1] * size
                    step = size
                    break
            if flags[at] == 0 and self.terms.get((words[at].lower().rstrip("."),)) == 2 and words[at][0].isupper():
                flags[at] = 2
            at += step
        return flags


def of(words, glued, lists):
    """Features of each word: list of [shape, start, context, name, term]; start as for the word's first wordpiece."""
    rows = zip(map(shape, words), (2 if g else 1 for g in glued), contexts(words), lists.name_flags(words),
               lists.term_flags(words))
    return [list(row) for row in rows]
