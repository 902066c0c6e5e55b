package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * What a response shows beside its sheet: when it arrived, and how it stands among the others.
 *
 * <p>The sender (the account) stands for the device: tablets of a Puskesmas sign in. The public
 * link has no accounts and notes bursts of a device itself.
 */
@ApplicationScoped
class ResponseMarks {

    /** Filling in nine answers takes a minute; five respondents of one unit in the same one are worth a look. */
    static final int CROWD = 5;

    private static final String CROWDED =
            """
            crowded as (
                select unit, changed_by, date_trunc('minute', collected_at) as minute, count(*) as n
                from response
                where facility = ? and survey = ? and period_start = ? and not voided and changed_by <> 'public'
                  and (collected_at at time zone ?)::time <> '00:00'
                group by 1, 2, 3 having count(*) >= ?)""";

    private final DataSource database;

    ResponseMarks(DataSource database) {
        this.database = database;
    }

    /** Marks of one response. */
    record Marks(Instant receivedAt, boolean sameMinute, boolean deviceBurst) {

        /** Of a response just stored; how it stands among the others is judged when it is read. */
        static Marks ofNew(StoredResponse stored) {
            return new Marks(stored.changedAt(), false, false);
        }
    }

    Map<UUID, Marks> of(SurveyInReach survey, Collection<UUID> responses) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "with " + CROWDED
                                + """
                          select r.response,
                                 case r.revision
                                     when 1 then r.changed_at
                                     else (select f.changed_at from response_revision f
                                           where f.facility = r.facility and f.survey = r.survey
                                             and f.response = r.response and f.revision = 1)
                                 end,
                                 c.n is not null,
                                 exists (select from response_flag b
                                         where b.facility = r.facility and b.survey = r.survey
                                           and b.response = r.response and b.flag = 'SAME_DEVICE_BURST')
                          from response r
                          left join crowded c on not r.voided and c.unit = r.unit and c.changed_by = r.changed_by
                                             and c.minute = date_trunc('minute', r.collected_at)
                                             and (r.collected_at at time zone ?)::time <> '00:00'
                          where r.facility = ? and r.survey = ? and r.period_start = ? and r.response = any (?)""")) {
            var next = crowded(select, survey);
            select.setString(next++, survey.facility().zone());
            next = key(select, next, survey);
            select.setArray(next, connection.createArrayOf("uuid", responses.toArray()));
            var rows = select.executeQuery();
            var marks = new HashMap<UUID, Marks>();
            while (rows.next()) {
                marks.put(
                        rows.getObject(1, UUID.class),
                        new Marks(rows.getTimestamp(2).toInstant(), rows.getBoolean(3), rows.getBoolean(4)));
            }
            return marks;
        }
    }

    /** Counts over a whole survey. */
    ResponseQuality quality(SurveyInReach survey) throws SQLException {
        var questions = survey.questionnaire().questions();
        var places = IntStream.range(0, questions.size())
                .filter(place -> questions.get(place).unsur() != null)
                .mapToObj(place -> place + 1)
                .toArray();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "with " + CROWDED
                                + """
                          select count(*) filter (where not voided),
                                 count(*) filter (where not voided and alike),
                                 (select coalesce(sum(n), 0) from crowded),
                                 count(*) filter (where not voided and exists (
                                     select from response_flag b
                                     where b.facility = r.facility and b.survey = r.survey
                                       and b.response = r.response and b.flag = 'SAME_DEVICE_BURST')),
                                 count(*) filter (where not voided and revision > 1),
                                 count(*) filter (where voided)
                          from response r
                          cross join lateral (
                              select count(*) > 1 and count(answer) = count(*) and min(answer) = max(answer) as alike
                              from unnest(r.answers) with ordinality as a(answer, place)
                              where place = any (?)) answered
                          where r.facility = ? and r.survey = ? and r.period_start = ?""")) {
            var next = crowded(select, survey);
            select.setArray(next++, connection.createArrayOf("integer", places));
            key(select, next, survey);
            var row = select.executeQuery();
            row.next();
            return new ResponseQuality(
                    survey.survey(),
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getLong(6));
        }
    }

    private static int crowded(PreparedStatement select, SurveyInReach survey) throws SQLException {
        var next = key(select, 1, survey);
        select.setString(next++, survey.facility().zone());
        select.setInt(next++, CROWD);
        return next;
    }

    private static int key(PreparedStatement select, int from, SurveyInReach survey) throws SQLException {
        select.setString(from, survey.facility().facility());
        select.setObject(from + 1, survey.survey());
        select.setObject(from + 2, survey.periodStart());
        return from + 3;
    }
}
