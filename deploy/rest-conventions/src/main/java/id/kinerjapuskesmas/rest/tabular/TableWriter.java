package id.kinerjapuskesmas.rest.tabular;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import de.siegmar.fastcsv.writer.CsvWriter;
import id.kinerjapuskesmas.rest.problem.Language;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Writes an {@link Export} to a stream, row by row, in bounded memory. */
public final class TableWriter {

    private static final int BUFFER = 64 * 1024;
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private TableWriter() {}

    /** Writes in the given media type, CSV with comma and decimal point. */
    public static void write(Export export, String mediaType, Language language, OutputStream out) throws IOException {
        write(export, mediaType, CsvStyle.PLAIN, language, out);
    }

    static void write(Export export, String mediaType, CsvStyle style, Language language, OutputStream out)
            throws IOException {
        try {
            if (mediaType.startsWith(Export.XLSX)) {
                WorkbookWriter.write(export, language, out);
            } else if (mediaType.startsWith(Export.NDJSON)) {
                ndjson(export, out);
            } else {
                csv(export, style, out);
            }
        } catch (UncheckedIOException hungUp) {
            throw hungUp.getCause();
        }
    }

    private static void csv(Export export, CsvStyle style, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(new BufferedOutputStream(out, BUFFER), StandardCharsets.UTF_8);
        if (style.delimiter() == ';') {
            // asked for by spreadsheets, which take a file without this mark for another encoding
            writer.write('\uFEFF');
        }
        var csv = CsvWriter.builder().fieldSeparator(style.delimiter()).build(writer);
        csv.writeRecord(export.columns().stream().map(Column::id).toList());
        var fields = new String[export.columns().size()];
        export.rows().into(values -> {
            check(values, fields.length);
            for (var place = 0; place < fields.length; place++) {
                fields[place] = field(values[place], style);
            }
            csv.writeRecord(fields);
        });
        csv.flush();
    }

    private static String field(Object value, CsvStyle style) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            var text = number.toPlainString();
            return style.decimalMark() == '.' ? text : text.replace('.', ',');
        }
        var isText = value instanceof String || value instanceof Enum<?>;
        return isText ? harmless(value.toString()) : value.toString();
    }

    /** A text that a spreadsheet would take for a formula gets a leading apostrophe. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static void ndjson(Export export, OutputStream out) throws IOException {
        var buffered = new BufferedOutputStream(out, BUFFER);
        var columns = export.columns();
        try (var json = JSON.createGenerator(buffered)) {
            json.setRootValueSeparator(null);
            export.rows().into(values -> {
                check(values, columns.size());
                json.writeStartObject();
                for (var place = 0; place < values.length; place++) {
                    json.writeFieldName(columns.get(place).id());
                    value(json, values[place]);
                }
                json.writeEndObject();
                json.writeRaw('\n');
            });
        }
        buffered.flush();
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Integer || value instanceof Long || value instanceof Short) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(value.toString());
        }
    }

    static void check(Object[] values, int columns) {
        if (values.length != columns) {
            throw new IllegalStateException("a row of " + values.length + " values for " + columns + " columns");
        }
    }
}
