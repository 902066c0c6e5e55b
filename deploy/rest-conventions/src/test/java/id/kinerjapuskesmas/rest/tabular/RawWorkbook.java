package id.kinerjapuskesmas.rest.tabular;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that tests can write what no spreadsheet program would. */
public final class RawWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** One sheet named Data; styles 1 date, 2 date and time, 3 per cent, 4 time, 5 a custom date, 6 two decimals in red. */
    public static RawWorkbook of(String sheetData) {
        return new RawWorkbook()
                .part(
                        "[Content_Types].xml",
                        """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                        <Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>\
                        <Override PartName="/xl/sharedStrings.xml" ContentType="%ssharedStrings+xml"/>\
                        <Override PartName="/xl/styles.xml" ContentType="%sstyles+xml"/></Types>"""
                                .formatted(TYPE, TYPE, TYPE))
                .part(
                        "xl/workbook.xml",
                        """
                        <workbook xmlns="%s" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                        <workbookPr/><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>"""
                                .formatted(MAIN))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                        <Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>""")
                .part(
                        "xl/sharedStrings.xml",
                        "<sst xmlns=\"" + MAIN + "\"><si><t>kode</t></si><si><t>nilai</t></si></sst>")
                .part(
                        "xl/styles.xml",
                        """
                        <styleSheet xmlns="%s"><numFmts count="2"><numFmt numFmtId="164" formatCode="[$-421]dd\\ mmmm\\ yyyy;@"/>\
                        <numFmt numFmtId="165" formatCode="[Red]0.00&quot; hari&quot;"/></numFmts>\
                        <cellXfs count="7"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="10"/>\
                        <xf numFmtId="20"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>"""
                                .formatted(MAIN))
                .part("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + MAIN + "\">" + sheetData + "</worksheet>");
    }

    /** A sheet with the columns kode (A) and nilai (B) and the given rows below. */
    public static RawWorkbook rows(String rows) {
        return of("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                + rows + "</sheetData>");
    }

    public RawWorkbook part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public RawWorkbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public InputStream open() {
        return new ByteArrayInputStream(bytes());
    }
}
