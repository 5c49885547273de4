package exhibit.evidence;

import exhibit.Mention;

/**
 * What a word such as "the company" stands for.
 *
 * @param antecedent where that is named
 * @param name its entity's name
 * @param back how many sentences before; 0 for the same sentence; {@link #LEAD} for a name in the words before a list
 */
record Reference(Mention antecedent, String name, int back) {
    private static final int LEAD = -1;

    /** A name that an item of a list takes over from the words that introduce it. */
    static Reference ofLead(Filler name) {
        return name.isReference()
                ? name.reference()
                : new Reference(name.mention(), name.entity().name(), LEAD);
    }

    /** For a person: "“the company” stands for Baykar, named in the sentence before". */
    String reason(String words) {
        if (back == LEAD) {
            return "\u201c" + words + "\u201d is named in the words before the list";
        }
        String where = switch (back) {
            case 0 -> "earlier in the sentence";
            case 1 -> "in the sentence before";
            default -> back + " sentences before";
        };
        return "\u201c" + words + "\u201d stands for " + name + ", named " + where;
    }

    /** The same thing, seen from further on. */
    Reference after(int sentences) {
        return new Reference(antecedent, name, back + sentences);
    }
}
