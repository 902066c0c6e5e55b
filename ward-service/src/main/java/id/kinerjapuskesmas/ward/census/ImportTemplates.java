package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.Columns;
import id.kinerjapuskesmas.rest.tabular.Table;
import id.kinerjapuskesmas.rest.tabular.Template;
import id.kinerjapuskesmas.rest.tabular.WorkbookWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The empty workbooks of the imports; their version changes when the columns do. */
enum ImportTemplates {
    CENSUS(new Template("census", "1"), SheetRow.COLUMNS, List.of("beds")),
    MONTHLY_TOTALS(new Template("monthly-totals", "1"), TotalsRow.COLUMNS, List.of());

    private static final Map<String, Text> MEANINGS = Map.ofEntries(
            Map.entry("ward", Text.of("Kode ruang, seperti terdaftar", "Code of the ward, as registered")),
            Map.entry(
                    "class",
                    Text.of("VVIP, VIP, I, II, III, KHUSUS atau KRIS", "VVIP, VIP, I, II, III, KHUSUS or KRIS")),
            Map.entry("date", Text.of("Tanggal sensus, 2026-01-31", "Day of the sheet, 2026-01-31")),
            Map.entry("month", Text.of("Bulan, 2026-01", "Month, 2026-01")),
            Map.entry("opening", Text.of("Pasien awal, pukul 00.00", "Patients at 00:00")),
            Map.entry("admitted", Text.of("Pasien masuk ke fasilitas", "Admitted to the facility")),
            Map.entry("transferredIn", Text.of("Pindahan dari ruang lain", "Came from another ward")),
            Map.entry("transferredOut", Text.of("Dipindahkan ke ruang lain", "Went to another ward")),
            Map.entry("home", Text.of("Keluar hidup, pulang", "Discharged alive, home")),
            Map.entry("referred", Text.of("Keluar hidup, dirujuk", "Discharged alive, referred")),
            Map.entry(
                    "otherHospital",
                    Text.of("Keluar hidup, pindah rumah sakit", "Discharged alive, to another hospital")),
            Map.entry("ownRequest", Text.of("Keluar hidup, atas permintaan sendiri", "Discharged alive, own request")),
            Map.entry("absconded", Text.of("Keluar tanpa izin", "Left without leave")),
            Map.entry(
                    "deathsUnder48h",
                    Text.of(
                            "Mati kurang dari 48 jam sejak masuk fasilitas",
                            "Died less than 48 hours after admission")),
            Map.entry(
                    "deaths48hPlus",
                    Text.of("Mati 48 jam atau lebih sejak masuk fasilitas", "Died 48 hours or later after admission")),
            Map.entry("sameDay", Text.of("Masuk dan keluar pada hari yang sama", "Came and left the same day")),
            Map.entry("closing", Text.of("Pasien akhir, pukul 24.00", "Patients at 24:00")),
            Map.entry(
                    "lengthOfStayDays",
                    Text.of(
                            "Lama dirawat pasien yang keluar, hari; hari yang sama dihitung 1",
                            "Whole stays of those discharged, days; the same day counts 1")),
            Map.entry("patientDays", Text.of("Hari perawatan", "Patient days")),
            Map.entry("discharges", Text.of("Pasien keluar, hidup dan mati", "Discharges, alive and dead")),
            Map.entry(
                    "beds",
                    Text.of(
                            "Tempat tidur; kosongkan bila riwayat tempat tidur sudah ada",
                            "Beds; leave empty where the bed history reaches")),
            Map.entry("note", Text.of("Asal angka", "Where the figures come from")));

    private final Template template;
    private final Columns columns;
    private final List<String> mayBeEmpty;

    ImportTemplates(Template template, Columns columns, List<String> mayBeEmpty) {
        this.template = template;
        this.columns = columns;
        this.mayBeEmpty = mayBeEmpty;
    }

    byte[] workbook(Language language) {
        var guides = Stream.concat(columns.required().stream(), columns.optional().stream())
                .map(column -> new WorkbookWriter.Guide(
                        column,
                        columns.required().contains(column) && !mayBeEmpty.contains(column),
                        MEANINGS.get(column)))
                .toList();
        var out = new ByteArrayOutputStream();
        try {
            WorkbookWriter.template(template, guides, language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Refuses by name a workbook made from another or an older template. */
    void mustBeOf(Table table) {
        table.template().filter(other -> !other.equals(template)).ifPresent(other -> {
            throw ProblemException.of(
                    ProblemType.UNREADABLE_BODY,
                    "OTHER_TEMPLATE",
                    Text.of(
                            "Berkas ini dari templat %s versi %s; yang berlaku %s versi %s."
                                    .formatted(other.id(), other.version(), template.id(), template.version()),
                            "This file is of the template %s version %s; the present one is %s version %s."
                                    .formatted(other.id(), other.version(), template.id(), template.version())));
        });
    }
}
