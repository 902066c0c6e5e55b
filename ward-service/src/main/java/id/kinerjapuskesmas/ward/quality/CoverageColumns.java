package id.kinerjapuskesmas.ward.quality;

import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.tabular.Column;
import java.util.Arrays;
import java.util.List;

/** Completeness as a table; columns are only ever appended. */
final class CoverageColumns {

    static final String IDS = "facility name region month state ward class source expectedDays:integer"
            + " recordedDays:integer missingDays:integer completeness:number";

    static final Page.Sheet<Coverage> SHEET = new Page.Sheet<>(
            "kelengkapan-sensus",
            List.of(
                    Column.of("facility", "Kode fasilitas", "Facility code"),
                    Column.of("name", "Nama fasilitas", "Facility"),
                    Column.of("region", "Kode wilayah", "Region code"),
                    Column.of("month", "Bulan", "Month"),
                    Column.of("state", "Status bulan", "State of the month"),
                    Column.of("ward", "Ruang", "Ward"),
                    Column.of("class", "Kelas", "Class"),
                    Column.of("source", "Sumber", "Source"),
                    Column.of("expectedDays", "Hari diharapkan", "Expected days"),
                    Column.of("recordedDays", "Hari tercatat", "Recorded days"),
                    Column.of("missingDays", "Hari kosong", "Missing days"),
                    Column.of("completeness", "Kelengkapan", "Completeness")),
            coverage -> Arrays.asList(
                    coverage.facility(),
                    coverage.name(),
                    coverage.region(),
                    coverage.month().toString(),
                    coverage.state(),
                    coverage.ward(),
                    coverage.bedClass(),
                    coverage.source(),
                    coverage.expectedDays(),
                    coverage.recordedDays(),
                    coverage.missingDays(),
                    coverage.completeness()));

    private CoverageColumns() {}
}
