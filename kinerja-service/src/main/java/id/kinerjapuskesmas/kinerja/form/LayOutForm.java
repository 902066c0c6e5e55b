package id.kinerjapuskesmas.kinerja.form;

import id.kinerjapuskesmas.kinerja.assessment.AssessedValue;
import id.kinerjapuskesmas.kinerja.assessment.Assessment;
import id.kinerjapuskesmas.kinerja.assessment.Desk;
import id.kinerjapuskesmas.kinerja.instrument.InstrumentNode;
import id.kinerjapuskesmas.kinerja.ranking.Inputs;
import id.kinerjapuskesmas.kinerja.scoring.NodeKind;
import id.kinerjapuskesmas.kinerja.scoring.Reading;
import id.kinerjapuskesmas.kinerja.upstream.Upstreams;
import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays an assessment out as a form, with what the other services say of it. */
@ApplicationScoped
class LayOutForm {

    private static final int KABUPATEN = 5;

    private final Desk desk;
    private final Upstreams upstreams;

    LayOutForm(Desk desk, Upstreams upstreams) {
        this.desk = desk;
        this.upstreams = upstreams;
    }

    /**
     * The form as it stands now; call it outside a transaction.
     *
     * @param ask whether the other services are asked; else what they said last is taken
     */
    FormSheet of(UUID assessment, FormKind kind, boolean ask) {
        var laid = desk.lay(assessment);
        var stamp = new FormStamp(kind, assessment, laid.instrument().version(), laid.version());
        var values = laid.assessment().values().stream()
                .collect(Collectors.toMap(AssessedValue::indicator, Function.identity()));
        var inputs = inputs(laid.assessment(), ask);
        var rows = new ArrayList<FormRow>();
        collect(laid, laid.instrument().tree(), List.of(), values, inputs, rows);
        return new FormSheet(stamp, laid.assessment(), laid.instrument(), laid.facilityName(), List.copyOf(rows));
    }

    /** What the other services say of the assessment's kabupaten and period. */
    Inputs inputs(Assessment assessment, boolean ask) {
        var region = assessment
                .region()
                .substring(0, Math.min(KABUPATEN, assessment.region().length()));
        var period = new Period(assessment.period(), assessment.periodStart(), assessment.periodEnd());
        return new Inputs(ask ? upstreams.pull(region, period, false) : upstreams.known(region, period));
    }

    private static void collect(
            Desk.Laid laid,
            InstrumentNode node,
            List<Text> branches,
            Map<String, AssessedValue> values,
            Inputs inputs,
            List<FormRow> rows) {
        if (node.indicator() != null) {
            rows.add(row(laid, node, branches, values.get(node.code()), inputs));
            return;
        }
        var below = new ArrayList<>(branches);
        if (node.kind() != NodeKind.ROOT) {
            below.add(node.name());
        }
        node.children().forEach(child -> collect(laid, child, below, values, inputs, rows));
    }

    private static FormRow row(
            Desk.Laid laid, InstrumentNode node, List<Text> branches, AssessedValue value, Inputs inputs) {
        var applies = laid.inpatient() || !node.inpatientOnly();
        var pulled = applies && node.indicator().type().isPulled()
                ? inputs.reading(node, laid.assessment().facility())
                : null;
        return new FormRow(
                node,
                List.copyOf(branches),
                value == null ? null : value.self().entered(),
                value == null ? List.of() : value.self().evidence(),
                value == null || value.verified() == null
                        ? null
                        : value.verified().entered(),
                value == null || value.verified() == null
                        ? null
                        : value.verified().reason(),
                pulled instanceof Reading.Pulled figure ? figure.value() : null,
                applies,
                note(node, applies, pulled, inputs));
    }

    private static Text note(InstrumentNode node, boolean applies, Reading pulled, Inputs inputs) {
        if (!applies) {
            return Text.of("Tidak berlaku: Puskesmas tanpa rawat inap.", "Does not apply: no beds.");
        }
        if (pulled == null) {
            return null;
        }
        var pull = inputs.pull(node).orElse(null);
        if (pulled instanceof Reading.Pulled) {
            var stale = pull.stale();
            return Text.of(
                    "Dari %s, diambil %s%s."
                            .formatted(
                                    pull.source().service(),
                                    pull.fetchedAt(),
                                    stale ? "; layanan kini tidak menjawab" : ""),
                    "From %s, fetched %s%s."
                            .formatted(
                                    pull.source().service(),
                                    pull.fetchedAt(),
                                    stale ? "; the service does not answer now" : ""));
        }
        var reason = pulled instanceof Reading.Absent absent ? absent.reason() : ((Reading.Excluded) pulled).reason();
        return Text.of("Belum ada angka: %s.".formatted(reason), "No figure: %s.".formatted(reason));
    }
}
