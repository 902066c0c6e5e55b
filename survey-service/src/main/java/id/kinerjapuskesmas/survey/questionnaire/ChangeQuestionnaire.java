package id.kinerjapuskesmas.survey.questionnaire;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.survey.change.Changes;
import id.kinerjapuskesmas.survey.change.RecordKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;

/** Writes own versions: checked as a whole, versioned and noted in the history in one transaction. */
@ApplicationScoped
class ChangeQuestionnaire {

    private final Questionnaires questionnaires;
    private final QuestionnaireTables tables;
    private final Changes changes;
    private final Caller caller;
    private final Conditional conditional;

    ChangeQuestionnaire(
            Questionnaires questionnaires,
            QuestionnaireTables tables,
            Changes changes,
            Caller caller,
            Conditional conditional) {
        this.questionnaires = questionnaires;
        this.tables = tables;
        this.changes = changes;
        this.caller = caller;
        this.conditional = conditional;
    }

    static String tag(Questionnaire questionnaire) {
        return Integer.toHexString(questionnaire.hashCode());
    }

    static RecordKey key(Questionnaire questionnaire) {
        return new RecordKey(questionnaire.owner().code(), "QUESTIONNAIRE", questionnaire.questionnaire());
    }

    /** Stores an own version; true when it is new. */
    @Transactional(rollbackOn = Exception.class)
    boolean put(String code, QuestionnaireData data) throws SQLException {
        mustOwn(data.owner());
        tables.lock(code);
        var known = questionnaires.hold(code);
        if (known.isPresent()) {
            update(known.get(), data);
            return false;
        }
        tables.insert(code, complete(data));
        var created = questionnaires.hold(code).orElseThrow();
        changes.add(key(created), "CREATE", null, null, created);
        conditional.tag(tag(created));
        return true;
    }

    private void update(Questionnaire known, QuestionnaireData data) throws SQLException {
        mustBeTheirs(known, data);
        if (known.says(data)) {
            conditional.tag(tag(known));
            return;
        }
        conditional.mustMatch(tag(known));
        if (known.frozenAt() != null) {
            throw ProblemException.conflict(
                    "QUESTIONNAIRE_IS_FROZEN",
                    Text.of(
                            "Kuesioner sudah dipakai sejak %s dan tidak berubah lagi; buat versi baru dengan from."
                                    .formatted(known.frozenAt()),
                            "The questionnaire has responses since %s and never changes again; make a new version with from."
                                    .formatted(known.frozenAt())));
        }
        if (tables.isAskedNow(known.questionnaire())) {
            throw ProblemException.conflict(
                    "QUESTIONNAIRE_IS_ASKED",
                    Text.of(
                            "Survei yang memakai kuesioner ini sedang dibuka; tutup dahulu.",
                            "A survey that asks this questionnaire is open; close it first."));
        }
        tables.replace(known.questionnaire(), complete(data.filledFrom(known)));
        var changed = questionnaires.hold(known.questionnaire()).orElseThrow();
        changes.add(key(changed), "UPDATE", null, known, changed);
        conditional.tag(tag(changed));
    }

    private static void mustBeTheirs(Questionnaire known, QuestionnaireData data) {
        if (known.owner() == null) {
            throw ProblemException.conflict(
                    "QUESTIONNAIRE_IS_SHIPPED",
                    Text.of(
                            "Kuesioner bawaan tidak dapat diubah; buat versi sendiri dengan from.",
                            "A shipped questionnaire cannot be changed; make your own version with from."));
        }
        if (!known.owner().equals(data.owner())) {
            throw ProblemException.conflict(
                    "CODE_IS_TAKEN",
                    Text.of(
                            "Kode ini sudah dipakai pemilik lain, atau pemiliknya diganti; pakai kode lain.",
                            "This code is taken by another owner, or the owner was changed; use another code."));
        }
    }

    private void mustOwn(Owner owner) throws SQLException {
        if ((owner.facility() == null) == (owner.region() == null)) {
            throw ProblemException.rule(Flaw.at(
                    "/owner",
                    "ONE_OWNER",
                    Text.of("Isi tepat satu: facility atau region.", "Give exactly one: facility or region.")));
        }
        if (owner.region() != null) {
            if (!caller.has(Role.DINKES)) {
                throw ProblemException.of(
                        ProblemType.FORBIDDEN, ProblemType.FORBIDDEN.name(), ProblemType.FORBIDDEN.explanation());
            }
            caller.mustReachRegion(owner.region());
            return;
        }
        var region = tables.regionOf(owner.facility());
        if (region.filter(of -> caller.scope().covers(owner.facility(), of)).isEmpty()) {
            throw ProblemException.notFound("facility", owner.facility());
        }
    }

    /** The version with all its elements, copied where they are left out; every flaw of it located. */
    private QuestionnaireData complete(QuestionnaireData data) throws SQLException {
        var whole = data;
        if (data.from() != null && !data.isComplete()) {
            var source = questionnaires
                    .visible(data.from(), caller.scope())
                    .orElseThrow(() -> ProblemException.rule(Flaw.at(
                                    "/from",
                                    "UNKNOWN_QUESTIONNAIRE",
                                    Text.of("Kuesioner tidak dikenal.", "Unknown questionnaire."))
                            .with("value", data.from())));
            whole = data.filledFrom(source);
        }
        if (!whole.isComplete()) {
            throw ProblemException.rule(Flaw.at(
                    whole.unsur() == null ? "/unsur" : "/questions",
                    "REQUIRED_WITHOUT_FROM",
                    Text.of("Wajib diisi bila tidak menyalin (from).", "Must be present unless copied (from).")));
        }
        var flaws = FormRules.flaws(whole.unsur(), whole.questions());
        if (!tables.knowsRegulation(data.regulation())) {
            flaws.add(Flaw.at(
                            "/regulation",
                            "UNKNOWN_REGULATION",
                            Text.of("Peraturan tidak dikenal.", "Unknown regulation."))
                    .with("value", data.regulation()));
        }
        if (!flaws.isEmpty()) {
            throw ProblemException.rules(flaws);
        }
        return whole;
    }
}
