package id.kinerjapuskesmas.kinerja.upstream;

import static id.kinerjapuskesmas.kinerja.upstream.UpstreamFailure.Reason.REFUSED;
import static id.kinerjapuskesmas.kinerja.upstream.UpstreamFailure.Reason.UNREADABLE;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.kinerjapuskesmas.kinerja.facility.Register;
import id.kinerjapuskesmas.kinerja.facility.RegisteredFacility;
import id.kinerjapuskesmas.kinerja.upstream.RegisterPush.Delivery;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.DetectedFormat;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.Table;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Gives both upstreams the register of a region as the CSV their facility imports take; doing it again changes nothing. */
@ApplicationScoped
class PushRegister {

    private static final Logger LOG = Logger.getLogger(PushRegister.class);
    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;

    private final Register register;
    private final AskUpstreams ask;

    PushRegister(Register register, AskUpstreams ask) {
        this.register = register;
        this.ask = ask;
    }

    /** The reports of both; 503 when one could not be reached, saying which one has the register nevertheless. */
    RegisterPush push(String region) {
        var facilities = register.facilitiesOf(region);
        if (facilities.isEmpty()) {
            throw ProblemException.conflict(
                    "REGISTER_EMPTY",
                    Text.of(
                            "Register wilayah %s belum memuat fasilitas.".formatted(region),
                            "The register of region %s holds no facilities yet.".formatted(region)));
        }
        var csv = csv(facilities);
        var trace = Trace.current();
        var failures = new EnumMap<Source, UpstreamFailure>(Source.class);
        var reports = new EnumMap<Source, ImportReport>(Source.class);
        ask.both((source, upstream) -> deliver(source, upstream, trace, csv, facilities.size()))
                .forEach((source, outcome) -> {
                    if (outcome instanceof ImportReport report) {
                        reports.put(source, report);
                    } else {
                        failures.put(source, (UpstreamFailure) outcome);
                    }
                });
        if (!failures.isEmpty()) {
            throw incomplete(failures, reports);
        }
        return new RegisterPush(
                region,
                facilities.size(),
                reports.entrySet().stream()
                        .map(report ->
                                new Delivery(report.getKey(), report.getKey().service(), report.getValue()))
                        .toList());
    }

    private static Object deliver(Source source, Upstream upstream, Trace trace, String csv, int facilities) {
        try {
            return upstream.ask(
                    trace,
                    (api, token, traceparent) -> api.importFacilities(token, traceparent, csv),
                    answer -> report(answer, facilities),
                    ImportReport.class);
        } catch (UpstreamFailure e) {
            LOG.warnf("%s did not take the register: %s", source.service(), e.getMessage());
            return e;
        }
    }

    private static ImportReport report(HttpAnswer answer, int facilities) {
        if (answer.status() != OK && answer.status() != UNPROCESSABLE) {
            throw new UpstreamFailure(REFUSED, "status " + answer.status());
        }
        var report = AnswerReader.parseInPart(answer.json(), ImportReport.class);
        if (report.received() != facilities) {
            throw new UpstreamFailure(UNREADABLE, "a report about another number of rows");
        }
        return whole(report);
    }

    /** What an upstream of another release leaves out is what we sent, and no flaw or change. */
    private static ImportReport whole(ImportReport report) {
        return new ImportReport(
                report.dryRun(),
                report.stored(),
                report.detected() == null ? new DetectedFormat(Table.CSV, ",", ".", null) : report.detected(),
                report.received(),
                report.created(),
                report.updated(),
                report.unchanged(),
                report.rejected(),
                report.errors() == null ? List.of() : report.errors(),
                report.errorsTruncated(),
                report.changes() == null ? List.of() : report.changes());
    }

    private static ProblemException incomplete(
            Map<Source, UpstreamFailure> failures, Map<Source, ImportReport> reports) {
        var missing = Unavailable.named(failures);
        if (reports.isEmpty()) {
            return Unavailable.problem(Text.of(
                    "%s tidak dapat dihubungi; register belum terkirim.".formatted(missing),
                    "%s could not be reached; the register was not delivered.".formatted(missing)));
        }
        var reached = reports.keySet().stream().map(Source::service).collect(Collectors.joining(", "));
        return Unavailable.problem(Text.of(
                "%s tidak dapat dihubungi; %s sudah menjawab. Kirim ulang: yang sudah terkirim tidak berubah."
                        .formatted(missing, reached),
                "%s could not be reached; %s has answered. Send it again: what was delivered stays as it is."
                        .formatted(missing, reached)));
    }

    private static String csv(List<RegisteredFacility> facilities) {
        var text = new StringWriter();
        // closed before it is read: the writer keeps the last 8 KiB to itself
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("facility", "name", "region", "zone");
            facilities.forEach(facility ->
                    csv.writeRecord(facility.facility(), facility.name(), facility.region(), facility.zone()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
