"""From the tokens of a corpus (or of the Java service) to the words and wordpieces of the model.

Java must do the same; the rules are also in training/README.md, section "Contract".
"""
import re

from tokenizers import Tokenizer

_ADDRESS = re.compile(r"://|www\.|@")
_JOIN = re.compile(r"([-\u2010\u2011\u2012\u2013\u2014/])")
_SAME = {
    "``": '"', "''": '"', "\u201c": '"', "\u201d": '"', "\u201e": '"',
    "\u2018": "'", "\u2019": "'", "\u2013": "-", "\u2014": "-", "\u2010": "-", "\u2011": "-", "\u2012": "-",
    "-LRB-": "(", "-RRB-": ")",
}
MAX_PIECES_PER_WORD = 8


def parts(token):
    """The words of one token: cut before and after every hyphen, dash and slash, unless it is an address or has
    no letter or digit. Each part is a substring of the token, together they are the token."""
    if token in _SAME or _ADDRESS.search(token) or not any(c.isalnum() for c in token):
        return [token]
    return [part for part in _JOIN.split(token) if part]


def normal(word):
    """The word as the wordpiece tokenizer sees it: typographic quotes and dashes made plain."""
    if word in _SAME:
        return _SAME[word]
    return word.replace("\u2019", "'").replace("\u2018", "'")


class Pieces:
    """Wordpiece ids of words, cached. Ids are rows of the encoder's word embedding."""

    def __init__(self, tokenizer_json):
        self.tokenizer = Tokenizer.from_file(str(tokenizer_json))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.unknown = self.tokenizer.token_to_id("[UNK]")
        self.start = self.tokenizer.token_to_id("[CLS]")
        self.end = self.tokenizer.token_to_id("[SEP]")
        self.cache = {}

    def of(self, word):
        """At most MAX_PIECES_PER_WORD ids; [UNK] where the tokenizer gives none."""
        ids = self.cache.get(word)
        if ids is None:
            ids = self.tokenizer.encode(normal(word), add_special_tokens=False).ids[:MAX_PIECES_PER_WORD]
            self.cache[word] = ids = ids or [self.unknown]
        return ids
