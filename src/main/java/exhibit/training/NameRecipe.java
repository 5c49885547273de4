package exhibit.training;

import exhibit.training.NameCorpus.Marked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;

/**
 * What a name model is made from: which types, which files, how many sentences of each.
 *
 * @param model file name
 * @param types data type to the type the model gives
 * @param sources file to the most sentences taken from it
 */
record NameRecipe(String model, Map<String, String> types, Map<String, Integer> sources) {
    private static final Set<String> PROPER = Set.of("COMPANY", "ORG", "PER", "LOC", "COUNTRY");
    private static final int ALL = Integer.MAX_VALUE;

    /** Proper names in running text. An organisation of unknown kind counts as one that does not trade: most are. */
    static NameRecipe names() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("COMPANY", "COMPANY");
        types.put("ORG", "ORGANISATION");
        types.put("ORG_ANY", "ORGANISATION");
        types.put("COUNTRY", "COUNTRY");
        types.put("NORP", "NORP");
        types.put("LOC", "LOCATION");
        types.put("PER", "PERSON");
        Map<String, Integer> sources = new LinkedHashMap<>();
        sources.put("gmb", 26_000);
        for (String source : List.of(
                "redocred_dev",
                "crossner",
                "wikigold",
                "re3d",
                "uner_ewt_dev",
                "wnut17",
                "grobid_ner_wikipedia",
                "fewnerd_inter_sample",
                "fewnerd_inter_weapon_car_gov",
                "core_company_relations")) {
            sources.put(source, ALL);
        }
        return new NameRecipe("en-ner-names.bin", types, sources);
    }

    /** Who trades and what: product names and common-noun goods of business text. */
    static NameRecipe trade() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("COMPANY", "COMPANY");
        types.put("PRODUCT", "PRODUCT");
        Map<String, Integer> sources = new LinkedHashMap<>();
        sources.put("dfki_product", ALL);
        sources.put("grobid_ner_wikipedia", ALL);
        sources.put("wnut17", ALL);
        sources.put("multiconer1_en_lowercase", 3_000);
        return new NameRecipe("en-ner-trade.bin", types, sources);
    }

    /** Usable sentences of one file, in its order. */
    List<Marked> sentences(NameCorpus corpus, String source) throws IOException {
        List<Marked> usable = new ArrayList<>();
        for (Marked sentence : corpus.read(source)) {
            if (usable.size() < sources.get(source) && isUsable(sentence)) {
                usable.add(sentence);
            }
        }
        return usable;
    }

    /** Nothing that the model is to find may be there unmarked. */
    private boolean isUsable(Marked sentence) {
        if (!types.containsKey("PER")) {
            return sentence.complete().containsAll(types.keySet());
        }
        boolean names = sentence.complete().containsAll(PROPER);
        return (names && sentence.complete().contains("NORP"))
                || (sentence.hidesNoName() && !sentence.words().isEmpty());
    }

    /** The spans of the model's types. */
    Span[] spans(Marked sentence) {
        List<Span> spans = new ArrayList<>();
        int index = 0;
        while (index < sentence.tags().size()) {
            String tag = sentence.tags().get(index);
            int end = index + 1;
            if (!tag.equals("O")) {
                String inside = "I-" + tag.substring(2);
                while (end < sentence.tags().size() && sentence.tags().get(end).equals(inside)) {
                    end++;
                }
                String type = types.get(tag.substring(2));
                if (type != null) {
                    spans.add(new Span(index, end, type.toLowerCase(Locale.ROOT)));
                }
            }
            index = end;
        }
        return spans.toArray(Span[]::new);
    }

    NameSample sample(Marked sentence) {
        return new NameSample(sentence.words().toArray(String[]::new), spans(sentence), true);
    }
}
