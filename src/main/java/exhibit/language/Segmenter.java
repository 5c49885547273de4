package exhibit.language;

import exhibit.Block;
import exhibit.Progress;
import exhibit.Provenance;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Span;
import exhibit.Token;
import exhibit.encoder.ReadSentence;
import exhibit.encoder.SentenceReader;
import exhibit.lexicon.Abbreviations;
import exhibit.lexicon.Lemmas;
import exhibit.lexicon.ModelFile;
import exhibit.lexicon.TagWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;

/** The text to sentences, tokens, tags, lemmas and base phrases. Thread-safe. */
public final class Segmenter {
    private final SentenceSplitter splitter;
    private final WordTokenizer tokenizer;
    private final Tagger tagger;
    private final Lemmatizer lemmatizer;
    private final PhraseChunker chunker;
    private final LanguageIdentifier identifier;
    private final List<Provenance.Model> models;

    private Segmenter(Abbreviations abbreviations, Lemmas lemmas, Models files) {
        this.splitter = new SentenceSplitter(abbreviations, new ThreadSafeSentenceDetectorME(files.sentenceModel()));
        this.tokenizer = new WordTokenizer(abbreviations);
        this.tagger = new Tagger(files.tagger(), new TagGuards(TagWords.open(lemmas)));
        this.lemmatizer = new Lemmatizer(lemmas);
        this.chunker = new PhraseChunker(files.chunker());
        this.identifier = new LanguageIdentifier(files.languages());
        this.models = files.all().stream().map(ModelFile::provenance).toList();
    }

    private record Models(ModelFile sentences, ModelFile tagger, ModelFile chunker, ModelFile languages) {
        static Models open() {
            return new Models(
                    ModelFile.at(
                            "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin"),
                    ModelFile.own("en-pos-penn.bin"),
                    ModelFile.own("en-chunks.bin"),
                    ModelFile.at("/langdetect-183.bin", "langdetect-183.bin"));
        }

        SentenceModel sentenceModel() {
            try {
                return new SentenceModel(sentences.open());
            } catch (IOException e) {
                throw new UncheckedIOException(sentences.name(), e);
            }
        }

        List<ModelFile> all() {
            return List.of(sentences, tagger, chunker, languages);
        }
    }

    /** Loads its models, once. */
    public static Segmenter open() {
        return new Segmenter(Abbreviations.open(), Lemmas.open(), Models.open());
    }

    /** As {@link #segment(SourceText, SentenceReader, Progress.Count)} without an encoder: its own tagger, no trees, no names. */
    public List<Sentence> segment(SourceText source) {
        return cut(source).parallelStream() // a sentence knows nothing of another; the order stays
                .map(sentence -> {
                    String[] words = sentence.words(source);
                    return sentence(source, sentence, words, tagger.tag(words), null);
                })
                .toList();
    }

    /**
     * Sentences in order, as an encoder reads them; blocks of furniture give none.
     *
     * @param count of sentences read
     */
    public List<Sentence> segment(SourceText source, SentenceReader reader, Progress.Count count) {
        List<Cut> cut = cut(source);
        List<ReadSentence> read = reader.read(
                cut.stream().map(sentence -> List.of(sentence.words(source))).toList(), count);
        return IntStream.range(0, cut.size())
                .parallel()
                .mapToObj(index -> {
                    String[] words = cut.get(index).words(source);
                    List<String> tags = read.get(index).tags();
                    return sentence(
                            source,
                            cut.get(index),
                            words,
                            tags.isEmpty() ? tagger.tag(words) : tagger.checked(words, tags),
                            read.get(index));
                })
                .toList();
    }

    /** A sentence's tokens before anyone has read them. */
    private record Cut(Span span, List<Span> tokens, Block block) {
        String[] words(SourceText source) {
            return tokens.stream().map(token -> token.in(source.text())).toArray(String[]::new);
        }
    }

    private List<Cut> cut(SourceText source) {
        return source.blocks().parallelStream()
                .filter(block -> block.kind() != Block.Kind.FURNITURE)
                .flatMap(block -> splitter.split(source.text(), block).stream()
                        .map(span -> new Cut(span, tokenizer.tokenize(source.text(), span), block)))
                .toList();
    }

    private Sentence sentence(SourceText source, Cut cut, String[] words, String[] tags, ReadSentence read) {
        List<Token> tokens = new ArrayList<>(words.length);
        for (int index = 0; index < words.length; index++) {
            tokens.add(new Token(cut.tokens().get(index), tags[index], lemmatizer.lemma(words[index], tags[index])));
        }
        return new Sentence(
                cut.span(),
                tokens,
                chunker.chunk(words, tags),
                cut.block(),
                read == null ? null : read.tree(),
                read == null ? List.of() : EncodedNames.of(source, tokens, read),
                read == null ? List.of() : EncodedClaims.of(tokens, read));
    }

    /** The language that most of the text is in: ISO 639-1, or {@code und} for too little text. */
    public String language(SourceText source) {
        return identifier.identify(source);
    }

    public List<Provenance.Model> models() {
        return models;
    }
}
