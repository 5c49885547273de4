package exhibit.mention;

import exhibit.EntityType;
import exhibit.Mention;
import exhibit.Provenance;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Span;
import exhibit.Token;
import exhibit.lexicon.ModelFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.ThreadSafeNameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;

/** Names that one trained model finds, each sentence by itself. Thread-safe. */
@SuppressWarnings("resource") // OpenNLP's finder closes nothing but its thread local
public final class NameModelFinder implements MentionFinder {
    private final ModelFile file;
    private final String source;
    private final ThreadSafeNameFinderME finder;

    /** Opens a model of {@code models/}. */
    public NameModelFinder(ModelFile file) {
        this.file = file;
        this.source = "opennlp:" + file.name().replace(".bin", "");
        try {
            this.finder = new ThreadSafeNameFinderME(new TokenNameFinderModel(file.open()));
        } catch (IOException e) {
            throw new UncheckedIOException(file.name(), e);
        }
    }

    /** One finder for each name model, the general one first. */
    public static List<NameModelFinder> openAll() {
        return List.of(
                new NameModelFinder(ModelFile.own("en-ner-names.bin")),
                new NameModelFinder(ModelFile.own("en-ner-trade.bin")));
    }

    public Provenance.Model model() {
        return file.provenance();
    }

    @Override
    public List<Mention> find(SourceText document, List<Sentence> sentences) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            addMentions(document, sentence.tokens(), mentions);
        }
        return mentions;
    }

    private void addMentions(SourceText document, List<Token> tokens, List<Mention> mentions) {
        if (tokens.isEmpty()) {
            return;
        }
        String[] words = tokens.stream()
                .map(token -> plain(document.words(token.span())))
                .toArray(String[]::new);
        for (opennlp.tools.util.Span name : finder.find(words)) {
            int last = name.getEnd() - 1;
            if (tokens.get(last).tag().equals("POS") && last > name.getStart()) {
                last--; // "Vietnam's": the possessive is no part of the name
            }
            int first = name.getStart();
            if (first < last && words[first].equals("the")) {
                first++;
            }
            for (int index = first + 1; index < last; index++) {
                first = tokens.get(index).tag().equals("POS") ? index + 1 : first; // "China's CRRC"
            }
            EntityType type = EntityType.valueOf(name.getType().toUpperCase(Locale.ROOT));
            if (type == EntityType.PRODUCT && !tokens.get(last).tag().startsWith("NN")) {
                continue; // "a nuclear-capable [autonomous] underwater system"
            }
            Span span = tokens.get(first).span().union(tokens.get(last).span());
            mentions.add(Mention.at(document, span, type, believed(type, name.getProb()), source));
        }
    }

    /**
     * A model's probability, lowered where its scores on kept-out data are low ({@code models/README.md}): a company or a
     * product that a model alone names is a candidate, unless it is very sure.
     */
    private static double believed(EntityType type, double probability) {
        double inRange = Math.min(1, Math.max(0, probability));
        boolean weak = type == EntityType.COMPANY || type == EntityType.PRODUCT;
        return type == EntityType.ORGANISATION || type == EntityType.PERSON
                ? inRange * 0.85 // below a rule that knows a company by its head word
                : weak && inRange < 0.8 ? inRange * 0.7 : inRange;
    }

    /** Straight quotes and hyphens, as in the texts that the models were trained on. */
    private static String plain(String word) {
        return word.replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"')
                .replace('\u2010', '-')
                .replace('\u2011', '-');
    }
}
