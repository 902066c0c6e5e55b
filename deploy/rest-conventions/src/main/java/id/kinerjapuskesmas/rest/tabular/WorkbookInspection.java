package id.kinerjapuskesmas.rest.tabular;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through a whole workbook once before anything of it is believed: every part is unpacked against the limits, every
 * XML part is parsed. What the reader behind it would not survive (docs/adr/0011) is refused here by name.
 */
final class WorkbookInspection {

    private static final XMLInputFactory XML = xml();
    private static final Pattern ARCHIVE = Pattern.compile("(?i).*\\.(zip|xlsx|xlsm|xlsb|docx|pptx|7z|gz|rar|jar)");
    private static final Set<String> WORKBOOK_TYPES =
            Set.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
    private static final long SMALL_PART = 4L * 1024 * 1024;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final WorkbookLimits limits;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private final Map<String, SheetInspection> sheets = new HashMap<>();
    private final Map<String, String> partsById = new HashMap<>();
    private String workbook = "xl/workbook.xml";
    private boolean from1904;
    private boolean styles;
    private int texts = -1;
    private long inflated;

    private WorkbookInspection(WorkbookLimits limits) {
        this.limits = limits;
    }

    static WorkbookInspection of(Path file, WorkbookLimits limits) {
        var inspection = new WorkbookInspection(limits);
        try (var zip = ZipFile.builder().setPath(file).get()) {
            inspection.list(zip);
            inspection.inspect(zip, inspection.entries.get(CONTENT_TYPES));
            for (var entry : inspection.entries.values()) {
                inspection.inspect(zip, entry);
            }
        } catch (IOException | XMLStreamException | IllegalArgumentException malformed) {
            throw WorkbookRefused.notAWorkbook();
        }
        if (inspection.sheets.values().stream().anyMatch(sheet -> sheet.highestText() >= inspection.texts)) {
            // the reader would go on making up empty texts until the memory is full
            throw WorkbookRefused.notAWorkbook();
        }
        return inspection;
    }

    /** Whether days are counted from 1904, as on old Macintoshes. */
    boolean isFrom1904() {
        return from1904;
    }

    boolean hasStyles() {
        return styles;
    }

    /** What was found in the sheet of this relationship id. */
    SheetInspection sheet(String relationship) {
        var found = sheets.get(partsById.getOrDefault(relationship, "").toLowerCase(Locale.ROOT));
        if (found == null) {
            throw WorkbookRefused.notAWorkbook();
        }
        return found;
    }

    private void list(ZipFile zip) throws IOException {
        var names = new HashSet<String>();
        for (var entry : Collections.list(zip.getEntries())) {
            var name = entry.getName();
            if (names.size() >= limits.entries()) {
                throw WorkbookRefused.tooManyEntries(limits.entries());
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw WorkbookRefused.encryptedOrOld();
            }
            if (name.endsWith("vbaProject.bin")) {
                throw WorkbookRefused.macros();
            }
            if (ARCHIVE.matcher(name).matches()) {
                throw WorkbookRefused.nested(name);
            }
            if (!names.add(name.toLowerCase(Locale.ROOT))
                    || !List.of(ZipArchiveEntry.STORED, ZipArchiveEntry.DEFLATED)
                            .contains(entry.getMethod())) {
                throw WorkbookRefused.notAWorkbook();
            }
            entries.put(name, entry);
        }
        if (!entries.containsKey(CONTENT_TYPES)) {
            throw WorkbookRefused.notAWorkbook();
        }
    }

    private void inspect(ZipFile zip, ZipArchiveEntry entry) throws IOException, XMLStreamException {
        var name = entry.getName();
        try (var in = new Guarded(zip.getInputStream(entry), entry)) {
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                parse(name, in);
            } else {
                var start = in.readNBytes(ZIP.length);
                if (Arrays.equals(start, ZIP)) {
                    throw WorkbookRefused.nested(name);
                }
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private void parse(String name, Guarded in) throws XMLStreamException {
        var reader = XML.createXMLStreamReader(in);
        var depth = 0;
        SheetInspection sheet = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw WorkbookRefused.doctype(name);
                case XMLStreamConstants.START_ELEMENT -> {
                    var element = reader.getLocalName();
                    if (++depth > WorkbookLimits.DEEPEST) {
                        throw WorkbookRefused.notAWorkbook();
                    }
                    if (depth == 1) {
                        sheet = root(name, element, in);
                    }
                    if (sheet != null) {
                        depth -= sheet.start(element, reader) ? 1 : 0;
                    } else {
                        note(name, element, reader);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    private SheetInspection root(String name, String element, Guarded in) {
        if (element.equals("worksheet")) {
            var sheet = new SheetInspection(name, limits);
            sheets.put(name.toLowerCase(Locale.ROOT), sheet);
            return sheet;
        }
        if (element.equals("sst")) {
            if (texts >= 0) {
                throw WorkbookRefused.notAWorkbook();
            }
            texts = 0;
        }
        in.most = element.equals("sst") || element.equals("styleSheet") ? limits.textsBytes() : SMALL_PART;
        return null;
    }

    private void note(String part, String element, XMLStreamReader reader) {
        switch (element) {
            case "si" -> texts++;
            case "workbookPr" -> from1904 |= List.of("1", "true").contains(attribute(reader, "date1904"));
            case "Override" -> {
                if (attribute(reader, "ContentType").contains("macroEnabled")) {
                    throw WorkbookRefused.macros();
                }
                styles |= attribute(reader, "ContentType").endsWith("spreadsheetml.styles+xml");
                if (WORKBOOK_TYPES.contains(attribute(reader, "ContentType"))) {
                    workbook = attribute(reader, "PartName").replaceFirst("^/", "");
                }
            }
            case "Relationship" -> {
                var slash = workbook.lastIndexOf('/') + 1;
                var folder = workbook.substring(0, slash);
                if (part.equals(folder + "_rels/" + workbook.substring(slash) + ".rels")) {
                    var target = attribute(reader, "Target");
                    partsById.put(
                            attribute(reader, "Id"), target.startsWith("/") ? target.substring(1) : folder + target);
                }
            }
            default -> {}
        }
    }

    static String attribute(XMLStreamReader reader, String name) {
        var value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static XMLInputFactory xml() {
        var factory = new com.fasterxml.aalto.stax.InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Counts what an entry unpacks to while it does, and stops it at the first limit. */
    private final class Guarded extends FilterInputStream {

        private final String name;
        private final long packed;
        private long most = Long.MAX_VALUE;
        private long unpacked;
        private int sinceBracket;

        Guarded(InputStream in, ZipArchiveEntry entry) {
            super(in);
            this.name = entry.getName();
            this.packed = Math.max(1, entry.getCompressedSize());
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var count = super.read(bytes, offset, length);
            if (count <= 0) {
                return count;
            }
            unpacked += count;
            inflated += count;
            if (inflated > limits.inflatedBytes() || unpacked > most) {
                throw WorkbookRefused.tooLarge(Math.min(limits.inflatedBytes(), most) / (1024 * 1024));
            }
            if (unpacked > WorkbookLimits.RATIO_FROM && unpacked / packed > limits.ratio()) {
                throw WorkbookRefused.bomb(name, limits.ratio());
            }
            if (name.endsWith("l") || name.endsWith("s")) {
                boundTokens(bytes, offset, count);
            }
            return count;
        }

        private void boundTokens(byte[] bytes, int offset, int count) {
            for (var i = offset; i < offset + count; i++) {
                sinceBracket = bytes[i] == '<' ? 0 : sinceBracket + 1;
                if (sinceBracket > WorkbookLimits.LONGEST_TOKEN) {
                    throw WorkbookRefused.notAWorkbook();
                }
            }
        }
    }
}
