package exhibit.reading.pdf;

import exhibit.reading.pdf.Tag.Role;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The structure tree of a tagged PDF, looked up by page and marked-content id. Empty for an untagged one. */
final class StructureTags {
    /** Deeper trees are cut: they are broken or hostile. */
    private static final int MAX_DEPTH = 100;

    private static final Tag OUTSIDE = new Tag(0, Role.PARAGRAPH, 0, 0);

    private final IdentityHashMap<COSDictionary, Map<Integer, Tag>> byPage = new IdentityHashMap<>();
    private final Map<String, Object> roleMap;
    private int elements;

    private StructureTags(Map<String, Object> roleMap) {
        this.roleMap = roleMap;
    }

    static StructureTags of(PDDocument document) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return new StructureTags(Map.of());
        }
        StructureTags tags = new StructureTags(root.getRoleMap());
        tags.addChildren(root, null, OUTSIDE, 0);
        return tags;
    }

    /** What the tree says, or {@code null}. */
    Tag at(PDPage page, int markedContentId) {
        return byPage.getOrDefault(page.getCOSObject(), Map.of()).get(markedContentId);
    }

    private void addChildren(PDStructureNode node, PDPage page, Tag around, int depth) {
        if (depth > MAX_DEPTH) {
            return;
        }
        List<Object> kids = node.getKids();
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement element) {
                PDPage own = element.getPage() == null ? page : element.getPage();
                addChildren(element, own, inside(element, around), depth + 1);
            } else if (kid instanceof Integer id) {
                add(page, id, around);
            } else if (kid instanceof PDMarkedContentReference reference) {
                add(reference.getPage() == null ? page : reference.getPage(), reference.getMCID(), around);
            }
        }
    }

    private void add(PDPage page, int id, Tag tag) {
        if (page != null && tag.block() != 0) {
            byPage.computeIfAbsent(page.getCOSObject(), key -> new HashMap<>()).put(id, tag);
        }
    }

    private Tag inside(PDStructureElement element, Tag around) {
        int id = ++elements;
        String type = standardType(element);
        return switch (type) {
            case "h", "h1", "h2", "h3", "h4", "h5", "h6", "title" ->
                new Tag(id, Role.HEADING, around.row(), around.cell());
            case "p", "caption", "blockquote", "bibentry", "aside" ->
                new Tag(id, inherited(around), around.row(), around.cell());
            case "li" -> new Tag(id, Role.LIST_ITEM, around.row(), around.cell());
            case "lbl", "lbody" ->
                new Tag(around.block() == 0 ? id : around.block(), around.role(), around.row(), around.cell());
            case "note", "fenote" -> new Tag(id, Role.NOTE, 0, 0);
            case "toci" -> new Tag(id, Role.CONTENTS, 0, 0);
            case "artifact" -> Tag.ARTIFACT;
            case "table" -> new Tag(id, around.role(), 0, 0);
            case "tr" -> new Tag(id, around.role(), id, 0);
            case "td", "th" -> new Tag(id, around.role(), around.row(), id);
            default -> around;
        };
    }

    /** A paragraph in a list item is the item's own, so that the bullet stays with its words. */
    private static Role inherited(Tag around) {
        return around.role();
    }

    private String standardType(PDStructureElement element) {
        String type = element.getStructureType();
        for (int hop = 0; hop < 5 && type != null && roleMap.get(type) instanceof String mapped; hop++) {
            if (mapped.equals(type)) {
                break;
            }
            type = mapped;
        }
        return type == null ? "" : type.toLowerCase(Locale.ROOT);
    }
}
