package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.OnError;
import id.kinerjapuskesmas.survey.response.BatchReport.ItemReport;
import id.kinerjapuskesmas.survey.response.BatchReport.Outcome;
import id.kinerjapuskesmas.survey.survey.Surveys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Receives several responses in one transaction; corrections are not among them, they need If-Match each. */
@ApplicationScoped
class ReceiveBatch {

    private final Surveys surveys;
    private final Responses responses;
    private final ReceiveResponse receive;
    private final Validator validator;

    ReceiveBatch(Surveys surveys, Responses responses, ReceiveResponse receive, Validator validator) {
        this.surveys = surveys;
        this.responses = responses;
        this.receive = receive;
        this.validator = validator;
    }

    @Transactional(rollbackOn = Exception.class)
    BatchReport run(UUID surveyId, BatchRequest batch, boolean dryRun, OnError onError, Language language)
            throws SQLException {
        var survey = surveys.hold(surveyId);
        var rules = receive.rules(survey);
        var ids = batch.responses().stream()
                .map(BatchRequest.Item::response)
                .filter(Objects::nonNull)
                .toList();
        var known = responses.findAll(survey, ids);
        Map<UUID, StoredResponse> fresh = new LinkedHashMap<>();
        Map<UUID, Sheet> seen = new HashMap<>();
        known.forEach((id, stored) -> seen.put(id, stored.sheet()));
        var items = new ArrayList<ItemReport>();
        for (var index = 0; index < batch.responses().size(); index++) {
            var item = batch.responses().get(index);
            var flaws = flaws("/responses/" + index, item, rules, known, seen);
            if (!flaws.isEmpty()) {
                items.add(new ItemReport(
                        item.response(),
                        Outcome.REJECTED,
                        flaws.stream().map(flaw -> flaw.in(language)).toList()));
                continue;
            }
            var sheet = rules.sheet(item.content());
            var isNew = seen.putIfAbsent(item.response(), sheet) == null;
            if (isNew) {
                fresh.put(item.response(), receive.stored(item.response(), sheet, 1, null));
            }
            items.add(new ItemReport(item.response(), isNew ? Outcome.CREATED : Outcome.UNCHANGED, List.of()));
        }
        if (!fresh.isEmpty()) {
            survey.mustBeOpen();
        }
        var rejected = count(items, Outcome.REJECTED);
        var store = !dryRun && (rejected == 0 || onError == OnError.skip);
        if (store) {
            responses.insert(survey, fresh.values());
        }
        return new BatchReport(
                dryRun,
                store,
                items.size(),
                count(items, Outcome.CREATED),
                count(items, Outcome.UNCHANGED),
                rejected,
                items);
    }

    private List<Flaw> flaws(
            String pointer,
            BatchRequest.Item item,
            SheetRules rules,
            Map<UUID, StoredResponse> known,
            Map<UUID, Sheet> seen) {
        var flaws = new ArrayList<Flaw>();
        validator.validate(item).forEach(violation -> flaws.add(flaw(pointer, violation)));
        if (item.content() != null) {
            validator.validate(item.content()).forEach(violation -> flaws.add(flaw(pointer + "/content", violation)));
        }
        if (!flaws.isEmpty()) {
            return flaws;
        }
        rules.findings(item.content()).forEach(finding -> flaws.add(finding.in(pointer + "/content")));
        if (!flaws.isEmpty()) {
            return flaws;
        }
        var stored = known.get(item.response());
        var earlier = seen.get(item.response());
        if (stored != null && stored.voided()) {
            flaws.add(idFlaw(
                    pointer,
                    "RESPONSE_VOIDED",
                    Text.of("Jawaban ini sudah dibatalkan.", "This response was voided."),
                    item.response()));
        } else if (earlier != null && !earlier.equals(rules.sheet(item.content()))) {
            flaws.add(idFlaw(
                    pointer,
                    stored == null ? "DUPLICATE_ID" : "DIFFERENT_CONTENT",
                    Text.of(
                            "Pengenal ini sudah dipakai untuk isi yang lain; koreksi lewat PUT dengan If-Match.",
                            "This id already holds other content; correct it by PUT with If-Match."),
                    item.response()));
        }
        return flaws;
    }

    private static Flaw idFlaw(String pointer, String code, Text message, UUID response) {
        return Flaw.at(pointer + "/response", code, message).with("value", response.toString());
    }

    private static Flaw flaw(String pointer, ConstraintViolation<?> violation) {
        var path = new StringBuilder(pointer);
        violation.getPropertyPath().forEach(node -> {
            if (node.getKey() != null) {
                path.append('/').append(node.getKey());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                path.append('/').append(node.getName());
            }
        });
        var constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return Flaw.at(
                        path.toString(),
                        constraint.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT),
                        Text.of(
                                "Nilai tidak sah: " + violation.getInvalidValue(),
                                "Not a valid value: " + violation.getInvalidValue()))
                .with("value", String.valueOf(violation.getInvalidValue()));
    }

    private static int count(List<ItemReport> items, Outcome outcome) {
        return (int) items.stream().filter(item -> item.outcome() == outcome).count();
    }
}
