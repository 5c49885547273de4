"""The labels of the names head, and which labels a tag of the training files allows.

A label set is an int whose bit i says that label i is allowed (15 labels, so 15 bits).
"""

TYPES = ["COMPANY", "ORGANISATION", "PRODUCT", "COUNTRY", "NORP", "LOCATION", "PERSON"]
LABELS = ["O"] + [f"{prefix}-{name}" for name in TYPES for prefix in ("B", "I")]
INDEX = {label: index for index, label in enumerate(LABELS)}
ANY = (1 << len(LABELS)) - 1

# names of types in the training files -> types here
FILE_TYPES = {
    "COMPANY": ["COMPANY"],
    "ORG": ["ORGANISATION"],
    "ORG_ANY": ["COMPANY", "ORGANISATION"],
    "PRODUCT": ["PRODUCT"],
    "COUNTRY": ["COUNTRY"],
    "NORP": ["NORP"],
    "LOC": ["LOCATION"],
    "PER": ["PERSON"],
}


def allowed(tag, complete):
    """The label set that a BIO tag of a training file allows, given the types its source marks completely."""
    if tag == "O":
        marked = {name for file_type in complete for name in FILE_TYPES[file_type]}
        labels = ["O"] + [label for label in LABELS[1:] if label[2:] not in marked]
    else:
        labels = [f"{tag[0]}-{name}" for name in FILE_TYPES[tag[2:]]]
    return sum(1 << INDEX[label] for label in labels)


def may_follow(before, after):
    """Whether label index `after` may follow `before` (None at the start): an I- only continues its own type."""
    label = LABELS[after]
    return not label.startswith("I-") or (before is not None and LABELS[before][2:] == label[2:] and before != 0)
