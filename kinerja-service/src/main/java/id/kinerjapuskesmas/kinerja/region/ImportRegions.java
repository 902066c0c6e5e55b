package id.kinerjapuskesmas.kinerja.region;

import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.Columns;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.OnError;
import id.kinerjapuskesmas.rest.tabular.ReportBuilder;
import id.kinerjapuskesmas.rest.tabular.Row;
import id.kinerjapuskesmas.rest.tabular.Table;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes a register of regions, wider ones before those they hold. */
@ApplicationScoped
class ImportRegions {

    private static final Columns COLUMNS = Columns.required("code", "name").optional("population");

    private final Regions regions;

    ImportRegions(Regions regions) {
        this.regions = regions;
    }

    @Transactional
    ImportReport run(
            InputStream body, String mediaType, Scope scope, boolean dryRun, OnError onError, Language language) {
        regions.takeTurn();
        var report = new ReportBuilder(dryRun, onError);
        var stored = regions.listAll().stream().collect(Collectors.toMap(row -> row.code, Function.identity()));
        var known = new HashSet<>(stored.keySet());
        var inFile = new HashSet<String>();
        var accepted = new ArrayList<Region>();
        try (var table = Table.open(body, mediaType, COLUMNS)) {
            for (var row : table) {
                var region = read(row, scope, known, inFile);
                if (row.isFlawed()) {
                    report.rejected(row.flaws());
                } else {
                    known.add(region.code());
                    count(row, region, stored, report);
                    accepted.add(region);
                }
            }
            if (report.mayStore()) {
                store(accepted, stored);
            }
            return report.build(table.format(), language);
        }
    }

    private static Region read(Row row, Scope scope, Set<String> known, Set<String> inFile) {
        var code = row.required("code");
        var name = row.required("name");
        var population = row.whole("population");
        if (name != null && name.length() > 200) {
            row.refuse("name", "TOO_LONG", Text.of("Paling panjang 200 huruf.", "At most 200 characters."));
        }
        if (population != null && population < 0) {
            row.refuse("population", "NEGATIVE", Text.of("Tidak boleh negatif.", "Must not be negative."));
        }
        if (code == null || !checkCode(row, code, scope, known, inFile)) {
            return null;
        }
        var parsed = new RegionCode(code);
        return new Region(
                code,
                name,
                parsed.level(),
                parsed.parent().map(RegionCode::text).orElse(null),
                population);
    }

    private static boolean checkCode(Row row, String code, Scope scope, Set<String> known, Set<String> inFile) {
        if (!RegionCell.isCode(row, "code", code)) {
            return false;
        }
        if (!scope.coversWholeRegion(code)) {
            row.refuse("code", "OUT_OF_SCOPE", Text.of("Di luar wilayah Anda.", "Outside your scope."));
            return false;
        }
        if (!inFile.add(code)) {
            row.refuse("code", "DUPLICATE", Text.of("Kode ganda dalam berkas.", "The code stands twice in the file."));
            return false;
        }
        var parent = new RegionCode(code).parent().map(RegionCode::text);
        if (parent.isPresent() && !known.contains(parent.get())) {
            row.refuse(
                    "code",
                    "UNKNOWN_PARENT",
                    Text.of(
                            "Wilayah induk %s belum ada; tulis sebelum baris ini.".formatted(parent.get()),
                            "Its parent region %s is not known; put it before this line.".formatted(parent.get())));
            return false;
        }
        return true;
    }

    private static void count(Row row, Region region, Map<String, RegionRow> stored, ReportBuilder report) {
        var before = stored.get(region.code());
        if (before == null) {
            report.created();
            report.change(row.line(), "code", null, region.code());
        } else if (isSame(before, region)) {
            report.unchanged();
        } else {
            report.updated();
            report.change(row.line(), "name", before.name, region.name());
            report.change(row.line(), "population", before.population, region.population());
        }
    }

    private static boolean isSame(RegionRow before, Region region) {
        return before.name.equals(region.name()) && Objects.equals(before.population, region.population());
    }

    private void store(List<Region> accepted, Map<String, RegionRow> stored) {
        for (var region : accepted) {
            var row = stored.get(region.code());
            var isNew = row == null;
            row = isNew ? new RegionRow() : row;
            row.code = region.code();
            row.name = region.name();
            row.population = region.population();
            if (isNew) {
                regions.persist(row);
            }
        }
    }
}
