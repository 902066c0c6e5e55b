package id.kinerjapuskesmas.ward.stay;

import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.tabular.Column;
import java.util.Arrays;
import java.util.List;

/** Open stays as a table; columns are only ever appended. */
final class OpenStayColumns {

    static final String IDS = "facility stay:uuid reference ward class bed admittedAt:date-time days:integer";

    static final Page.Sheet<OpenStay> SHEET = new Page.Sheet<>(
            "data-gantung",
            List.of(
                    Column.of("facility", "Kode fasilitas", "Facility code"),
                    Column.of("stay", "Id perawatan", "Stay id"),
                    Column.of("reference", "Nomor rujukan fasilitas", "Reference of the facility"),
                    Column.of("ward", "Ruang", "Ward"),
                    Column.of("class", "Kelas", "Class"),
                    Column.of("bed", "Tempat tidur", "Bed"),
                    Column.of("admittedAt", "Masuk", "Admitted at"),
                    Column.of("days", "Hari", "Days")),
            stay -> Arrays.asList(
                    stay.facility(),
                    stay.stay().toString(),
                    stay.reference(),
                    stay.ward(),
                    stay.bedClass(),
                    stay.bed(),
                    stay.admittedAt(),
                    stay.days()));

    private OpenStayColumns() {}
}
