package id.kinerjapuskesmas.survey.complaint;

import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.tabular.Column;
import java.util.Arrays;
import java.util.List;

/** Complaints as a table; columns are only ever appended. */
final class ComplaintColumns {

    static final String IDS = "complaint:uuid facility kind channel receivedAt:date-time unit unsur text state answer"
            + " answeredAt:date-time days:integer";

    static final Page.Sheet<Complaint> SHEET = new Page.Sheet<>(
            "pengaduan",
            List.of(
                    Column.of("complaint", "Id pengaduan", "Complaint id"),
                    Column.of("facility", "Kode fasilitas", "Facility code"),
                    Column.of("kind", "Jenis", "Kind"),
                    Column.of("channel", "Saluran", "Channel"),
                    Column.of("receivedAt", "Diterima", "Received at"),
                    Column.of("unit", "Unit layanan", "Service unit"),
                    Column.of("unsur", "Unsur", "Unsur"),
                    Column.of("text", "Isi", "Text"),
                    Column.of("state", "Status", "State"),
                    Column.of("answer", "Jawaban", "Answer"),
                    Column.of("answeredAt", "Dijawab", "Answered at"),
                    Column.of("days", "Hari", "Days")),
            complaint -> Arrays.asList(
                    complaint.complaint().toString(),
                    complaint.facility(),
                    complaint.kind(),
                    complaint.channel(),
                    complaint.receivedAt(),
                    complaint.unit(),
                    complaint.unsur(),
                    complaint.text(),
                    complaint.state(),
                    complaint.answer(),
                    complaint.answeredAt(),
                    complaint.days()));

    private ComplaintColumns() {}
}
