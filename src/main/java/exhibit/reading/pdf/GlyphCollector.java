package exhibit.reading.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The type on one page, in the order in which the page's program sets it: nearly always the order of reading. */
final class GlyphCollector extends PDFTextStripper {
    private final StructureTags tags;
    /** By font object, as PDFBox hands it out; a document has few, and millions of letters. */
    private final IdentityHashMap<PDFont, Boolean> bold = new IdentityHashMap<>();

    private final Deque<Tag> open = new ArrayDeque<>();
    private List<Glyph> glyphs = new ArrayList<>();
    private RepeatedType repeated = new RepeatedType();
    private PDPage page;
    private int unmapped;

    GlyphCollector(StructureTags tags) throws IOException {
        this.tags = tags;
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    /**
     * The type of one page.
     *
     * @param unmapped how many pieces have no Unicode, and so are lost
     */
    record Collected(List<Glyph> glyphs, int unmapped) {}

    Collected collect(PDPage next) throws IOException {
        page = next;
        glyphs = new ArrayList<>();
        repeated = new RepeatedType();
        unmapped = 0;
        open.clear();
        processPage(next);
        return new Collected(glyphs, unmapped);
    }

    @Override
    protected void writePage() {
        // only the positions are wanted
    }

    @Override
    public void beginMarkedContentSequence(COSName name, COSDictionary properties) {
        Tag tag = open.peek() == null ? NONE : open.peek();
        if (COSName.ARTIFACT.equals(name)) {
            tag = Tag.ARTIFACT;
        } else if (properties != null && properties.containsKey(COSName.MCID)) {
            Tag found = tags.at(page, properties.getInt(COSName.MCID));
            tag = found == null ? tag : found;
        }
        open.push(tag);
    }

    private static final Tag NONE = new Tag(0, Tag.Role.PARAGRAPH, 0, 0);

    @Override
    public void endMarkedContentSequence() {
        open.poll();
    }

    /** PDFBox gives no word of a code that no character is known for, or gives the code itself. */
    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (font.toUnicode(code) == null) {
            unmapped++;
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isEmpty() || "\uFFFD".equals(text)) {
            unmapped++;
            return;
        }
        Tag tag = open.peek();
        Glyph glyph = new Glyph(
                text,
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                size(position),
                position.getWidthOfSpace(),
                bold.computeIfAbsent(position.getFont(), GlyphCollector::isBold),
                position.getDir() != 0,
                tag == null || tag.equals(NONE) ? null : tag);
        if (!repeated.isRepeated(glyph)) {
            glyphs.add(glyph);
        }
    }

    private static float size(TextPosition position) {
        float size = Math.abs(position.getYScale()); // the font's own size knows nothing of how the page is scaled
        return size < 1 ? Math.max(1, position.getHeightDir()) : size;
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        if (name.contains("bold") || name.contains("black") || name.contains("heavy") || name.contains("demi")) {
            return true;
        }
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }
}
