package id.kinerjapuskesmas.ward.quality;

import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.tabular.Column;
import java.util.Arrays;
import java.util.List;

/** Findings as a table; columns are only ever appended. */
final class FindingColumns {

    static final String IDS = "facility date:date ward class code severity expected:integer actual:integer message";

    static final Page.Sheet<Finding> SHEET = new Page.Sheet<>(
            "temuan-sensus",
            List.of(
                    Column.of("facility", "Kode fasilitas", "Facility code"),
                    Column.of("date", "Tanggal", "Date"),
                    Column.of("ward", "Ruang", "Ward"),
                    Column.of("class", "Kelas", "Class"),
                    Column.of("code", "Kode temuan", "Finding"),
                    Column.of("severity", "Bobot", "Severity"),
                    Column.of("expected", "Seharusnya", "Expected"),
                    Column.of("actual", "Tertulis", "Actual"),
                    Column.of("message", "Keterangan", "Message")),
            finding -> Arrays.asList(
                    finding.facility(),
                    finding.date(),
                    finding.ward(),
                    finding.bedClass(),
                    finding.code(),
                    finding.severity(),
                    finding.expected(),
                    finding.actual(),
                    finding.message()));

    private FindingColumns() {}
}
