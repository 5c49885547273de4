package exhibit.store;

import exhibit.Assertion;
import exhibit.EvidenceType;
import exhibit.ReviewState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a record must meet to be found. Two with the same words find the same, today and after a restart. */
public sealed interface Condition
        permits Condition.Claims,
                Condition.HasRole,
                Condition.IsOfType,
                Condition.IsMeantAs,
                Condition.IsReviewed,
                Condition.Was,
                Condition.IsSure,
                Condition.IsIn,
                Condition.IsOnList,
                TakesPart,
                Says {
    /** Narrows a selection to the records that meet this. */
    void narrow(Selection selection);

    /** It claims something: it is no co-mention. */
    record Claims() implements Condition {
        @Override
        public void narrow(Selection selection) {
            selection.where("evidence.type <> '" + EvidenceType.CO_MENTION + "'");
        }
    }

    /** Somebody or something has one of these roles in it. */
    record HasRole(Set<Role> roles) implements Condition {
        public HasRole {
            roles = Role.inOrder(roles);
        }

        @Override
        public void narrow(Selection selection) {
            selection.anyTag(roles.stream().map(Tag::role).toList());
        }
    }

    /** It claims one of these, at least one. */
    record IsOfType(Set<EvidenceType> types) implements Condition {
        public IsOfType {
            types = Collections.unmodifiableSet(EnumSet.copyOf(types));
        }

        @Override
        public void narrow(Selection selection) {
            selection.anyTag(types.stream().map(Tag::type).toList());
        }
    }

    /** The text says in one of these ways that it is so, or is not; at least one. */
    record IsMeantAs(Set<Assertion> assertions) implements Condition {
        public IsMeantAs {
            assertions = Collections.unmodifiableSet(EnumSet.copyOf(assertions));
        }

        @Override
        public void narrow(Selection selection) {
            selection.anyTag(assertions.stream().map(Tag::assertion).toList());
        }
    }

    /** A person decided one of these on it, or nobody anything; at least one. */
    record IsReviewed(Set<ReviewState> states) implements Condition {
        public IsReviewed {
            states = Collections.unmodifiableSet(EnumSet.copyOf(states));
        }

        @Override
        public void narrow(Selection selection) {
            selection.anyTag(states.stream().map(Tag::review).toList());
        }
    }

    /**
     * It may have been in these days: its date overlaps them. Records without a date are left out.
     *
     * @param from first day, or {@code null}
     * @param to last day, or {@code null}
     */
    record Was(LocalDate from, LocalDate to) implements Condition {
        /** Of more years the index knows too little to be worth asking. */
        private static final int FEW_YEARS = 30;

        @Override
        public void narrow(Selection selection) {
            if (from != null && to != null && to.getYear() - from.getYear() <= FEW_YEARS) {
                List<String> years = new ArrayList<>(List.of(Tag.OPEN_DATE));
                for (int year = from.getYear(); year <= to.getYear(); year++) {
                    years.add(Tag.year(year));
                }
                selection.anyTag(years);
            }
            String first = from == null ? "0000-01-01" : from.toString(); // later than no date
            selection.where("evidence.last_day >= " + selection.bind(first));
            if (to != null) {
                selection.where("evidence.first_day <= " + selection.bind(to.toString()));
            }
        }
    }

    /** Its confidence is at least this, 0.0 to 1.0. */
    record IsSure(double confidence) implements Condition {
        @Override
        public void narrow(Selection selection) {
            selection.where("evidence.confidence >= " + selection.bind(confidence));
        }
    }

    /** It stands in the document with this id. */
    record IsIn(String document) implements Condition {
        @Override
        public void narrow(Selection selection) {
            selection.where(
                    "evidence.document = (SELECT seq FROM document WHERE id = " + selection.bind(document) + ")");
        }
    }

    /**
     * A party matches an entry of a watch list.
     *
     * @param list its name, or {@code null} for any
     */
    record IsOnList(String list) implements Condition {
        @Override
        public void narrow(Selection selection) {
            selection.anyTag(List.of(list == null ? Tag.ANY_LIST : Tag.list(list)));
        }
    }
}
