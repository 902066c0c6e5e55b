package id.kinerjapuskesmas.survey.followup;

import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.tabular.Column;
import java.util.Arrays;
import java.util.List;

/** Follow-ups as the table of a rencana tindak lanjut; columns are only ever appended. */
final class FollowUpColumns {

    static final String IDS = "followUp:uuid survey:uuid facility facilityName region unsur activity year:integer"
            + " quarter:integer personInCharge note state completedOn:date percent:integer";

    static final Page.Sheet<FollowUp> SHEET = new Page.Sheet<>(
            "rencana-tindak-lanjut",
            List.of(
                    Column.of("followUp", "Id tindak lanjut", "Follow-up id"),
                    Column.of("survey", "Id survei", "Survey id"),
                    Column.of("facility", "Kode fasilitas", "Facility code"),
                    Column.of("facilityName", "Nama fasilitas", "Facility"),
                    Column.of("region", "Kode wilayah", "Region code"),
                    Column.of("unsur", "Unsur", "Unsur"),
                    Column.of("activity", "Program/kegiatan", "Activity"),
                    Column.of("year", "Tahun", "Year"),
                    Column.of("quarter", "Triwulan", "Quarter"),
                    Column.of("personInCharge", "Penanggung jawab", "Person in charge"),
                    Column.of("note", "Catatan", "Note"),
                    Column.of("state", "Status", "State"),
                    Column.of("completedOn", "Selesai", "Completed on"),
                    Column.of("percent", "Capaian (%)", "Progress (%)")),
            followUp -> Arrays.asList(
                    followUp.followUp().toString(),
                    followUp.survey().toString(),
                    followUp.facility(),
                    followUp.facilityName(),
                    followUp.region(),
                    followUp.unsur(),
                    followUp.activity(),
                    followUp.year(),
                    followUp.quarter(),
                    followUp.personInCharge(),
                    followUp.note(),
                    followUp.state(),
                    followUp.completedOn(),
                    followUp.percent()));

    private FollowUpColumns() {}
}
