package exhibit.entity;

import exhibit.lexicon.WatchList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of all watch lists by their words: what shares no telling word with a name, in some spelling, is never looked
 * at. Immutable.
 */
final class NameIndex {
    /**
     * One name of a list's row.
     *
     * @param list it stands in
     * @param row its entry
     * @param name taken apart
     * @param weights of the name's parts
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and read in the innermost loop
    record Listed(WatchList list, WatchList.Row row, CompanyName name, double[] weights) {}

    /** Names looked at for one name: those that share its rarest words first. */
    private static final int MOST = 500;
    /** Of a name's weight: with less in common no score comes near to a match. */
    private static final double LEAST_SHARED = 0.5;

    private static final int SHORTEST_TO_MISSPELL = 5;
    private static final int SHORTEST_INITIALS = 4;

    private final List<Listed> names;
    private final Map<String, int[]> byForm;
    private final Map<String, int[]> byWords;
    private final Map<String, int[]> byInitials;
    private final Map<String, int[]> bySkeleton;
    private final String[] forms;
    /** Hash of a form with one letter less in the upper half, the form's number in the lower; sorted. */
    private final long[] shorter;

    NameIndex(List<Listed> names) {
        this.names = names;
        Map<String, Set<Integer>> formNames = new HashMap<>();
        Map<String, Set<Integer>> words = new HashMap<>();
        Map<String, Set<Integer>> initials = new HashMap<>();
        Set<String> misspellable = new HashSet<>();
        for (int number = 0; number < names.size(); number++) {
            CompanyName name = names.get(number).name();
            for (String form : forms(name)) {
                put(formNames, form, number);
            }
            for (NamePart part : name.parts()) {
                if (canBeMisspelt(part)) {
                    misspellable.add(part.form());
                }
            }
            put(words, name.words(), number);
            if (name.initials().length() >= SHORTEST_INITIALS) {
                put(initials, name.initials(), number);
            }
        }
        this.byForm = arrays(formNames);
        this.byWords = arrays(words);
        this.byInitials = arrays(initials);
        this.forms = misspellable.stream().sorted().toArray(String[]::new);
        Map<String, Set<Integer>> skeletons = new HashMap<>();
        for (int number = 0; number < forms.length; number++) {
            put(skeletons, Likeness.skeleton(forms[number]), number);
        }
        this.bySkeleton = arrays(skeletons);
        this.shorter = shorter(forms);
    }

    /**
     * Names that may be the same company's, each once, those that share most first.
     *
     * @param weights of the name's parts
     */
    List<Listed> candidates(CompanyName name, double[] weights) {
        Map<Integer, Double> shared = new HashMap<>();
        double own = 0;
        double others = 0;
        for (int index = 0; index < weights.length; index++) {
            NamePart part = name.parts().get(index);
            own += weights[index];
            if (part.isTelling()) {
                add(shared, byForm.get(part.form()), weights[index]);
            } else {
                others += weights[index];
            }
            if (canBeMisspelt(part)) {
                for (String form : similar(part.form())) {
                    add(shared, byForm.get(form), weights[index]);
                }
            }
            if (index > 0 && NameComparison.canBeOneWord(name.parts().get(index - 1), part)) {
                String both = NameComparison.oneWord(name.parts().get(index - 1), part);
                add(shared, byForm.get(both), weights[index - 1] + weights[index]);
            }
        }
        double least = LEAST_SHARED * own - others;
        add(shared, byWords.get(name.words()), own);
        if (weights.length == 1) {
            add(shared, byInitials.get(name.parts().get(0).written()), own);
        }
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(entry -> names.get(entry.getKey()))
                .toList();
    }

    /** The words that set a name apart, and two neighbours as one word: "Gazprom Neft" and "Gazpromneft". */
    private static Set<String> forms(CompanyName name) {
        Set<String> forms = new LinkedHashSet<>();
        NamePart before = null;
        for (NamePart part : name.parts()) {
            if (part.isTelling()) {
                forms.add(part.form());
            }
            if (before != null && NameComparison.canBeOneWord(before, part)) {
                forms.add(NameComparison.oneWord(before, part));
            }
            before = part;
        }
        return forms;
    }

    private Set<String> similar(String form) {
        Set<String> found = new HashSet<>();
        for (int number : bySkeleton.getOrDefault(Likeness.skeleton(form), new int[0])) {
            found.add(forms[number]);
        }
        lookUp(hash(form, -1), found);
        for (int left = 0; left < form.length(); left++) {
            lookUp(hash(form, left), found);
        }
        found.remove(form);
        found.removeIf(other -> Likeness.of(form, form, other, other) == 0);
        return found;
    }

    private void lookUp(int hash, Set<String> found) {
        int at = Arrays.binarySearch(shorter, (long) hash << 32);
        for (int index = at < 0 ? -at - 1 : at; index < shorter.length && shorter[index] >> 32 == hash; index++) {
            found.add(forms[(int) shorter[index]]);
        }
    }

    private static long[] shorter(String[] forms) {
        int size = 0;
        for (String form : forms) {
            size += form.length() + 1;
        }
        long[] entries = new long[size];
        int entry = 0;
        for (int number = 0; number < forms.length; number++) {
            for (int left = -1; left < forms[number].length(); left++) {
                entries[entry++] = (long) hash(forms[number], left) << 32 | number;
            }
        }
        Arrays.sort(entries);
        return entries;
    }

    /** Of a word without the letter at one position. */
    private static int hash(String word, int left) {
        int hash = 7;
        for (int index = 0; index < word.length(); index++) {
            if (index != left) {
                hash = hash * 31 + word.charAt(index);
            }
        }
        return hash;
    }

    private static boolean canBeMisspelt(NamePart part) {
        return part.kind() == NamePart.Kind.NAME && part.form().length() >= SHORTEST_TO_MISSPELL;
    }

    private static void add(Map<Integer, Double> shared, int[] found, double weight) {
        if (found != null) {
            for (int number : found) {
                shared.merge(number, weight, Double::sum);
            }
        }
    }

    private static void put(Map<String, Set<Integer>> numbers, String key, int number) {
        numbers.computeIfAbsent(key, word -> new LinkedHashSet<>()).add(number);
    }

    private static Map<String, int[]> arrays(Map<String, Set<Integer>> numbers) {
        Map<String, int[]> arrays = new HashMap<>();
        numbers.forEach((key, set) ->
                arrays.put(key, set.stream().mapToInt(Integer::intValue).toArray()));
        return Map.copyOf(arrays);
    }
}
