package exhibit.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Harmonized System: chapters such as {@code 85}, headings such as {@code 8542}, subheadings such as {@code 8542.31}. Immutable. */
public final class HsCodes {
    private final Map<String, String> descriptions;
    private final Map<String, List<String>> subheadings;

    private HsCodes(Map<String, String> descriptions, Map<String, List<String>> subheadings) {
        this.descriptions = descriptions;
        this.subheadings = subheadings;
    }

    static HsCodes open() {
        Map<String, String> descriptions = new HashMap<>();
        Map<String, List<String>> subheadings = new HashMap<>();
        Table.read("hs-codes.tsv", List.of("code", "description"), row -> {
            String code = row.cell(0);
            if (code.length() > 4) {
                subheadings
                        .computeIfAbsent(code.substring(0, 4), heading -> new ArrayList<>())
                        .add(code);
            }
            return descriptions.put(code, row.cell(1)) == null;
        });
        subheadings.replaceAll((heading, codes) -> List.copyOf(codes));
        return new HsCodes(Map.copyOf(descriptions), Map.copyOf(subheadings));
    }

    /** What a code holds. */
    public Optional<String> description(String code) {
        return Optional.ofNullable(descriptions.get(code));
    }

    /** The subheadings of a heading, in order; none for another code. */
    public List<String> subheadings(String heading) {
        return subheadings.getOrDefault(heading, List.of());
    }

    /** Every code there is. */
    public List<String> codes() {
        return descriptions.keySet().stream().sorted().toList();
    }
}
