import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Many facilities with one survey each, made in the database at once; the stack is the benchmarks' own. */
record Surveys(Stack stack, int count) {

    static final int MOST = 999;

    /** Facility P3207998001 and its followers, all in 32.07 or spread over its province; {@code state} is OPEN or CLOSED. */
    static Surveys make(Stack stack, int count, String state, boolean spread) throws Exception {
        var surveys = new Surveys(stack, count);
        surveys.clear();
        surveys.execute(
                """
                insert into facility (facility, region, name, zone)
                select 'P3207998' || lpad(n::text, 3, '0'), %s, 'Puskesmas Tolok Ukur ' || n,
                       'Asia/Jakarta'
                from generate_series(1, %d) n on conflict (facility) do update set region = excluded.region"""
                        .formatted(spread ? "'32.' || lpad((1 + n % 27)::text, 2, '0')" : "'32.07'", count));
        surveys.execute(
                """
                insert into service_unit (facility, unit, name_id, name_en)
                select facility, unit, unit, unit from facility, unnest(array['UMUM', 'KIA', 'GIGI', 'LAB']) unit
                where facility like 'P3207998%' on conflict do nothing""");
        surveys.execute(
                """
                insert into survey (facility, survey, questionnaire, title, period_start, period_end, population, state, edition, version)
                select facility, ('00000000-0000-7000-8000-' || lpad(right(facility, 3), 12, '0'))::uuid, 'skm-2017-v1',
                       'Tolok ukur', '2025-01-01', '2025-12-31', 2000000, '%s', 1, 1
                from facility where facility like 'P3207998%%'"""
                        .formatted(state));
        return surveys;
    }

    static UUID id(int number) {
        return UUID.fromString("00000000-0000-7000-8000-%012d".formatted(number));
    }

    static String path(int number) {
        return "/v1/surveys/" + id(number);
    }

    /** So many responses a survey, drawn in the database and tallied by its triggers. */
    void fill(int responses) throws Exception {
        var most = Math.max(1, 100_000 / responses);
        for (var first = 1; first <= count; first += most) {
            execute(
                    """
                    insert into response (facility, survey, period_start, response, unit, collected_at, answers, sex, age,
                                          revision, changed_at, changed_by, voided)
                    select facility, survey, period_start, gen_random_uuid(), (array['UMUM', 'KIA', 'GIGI', 'LAB'])[1 + n %% 4],
                           '2025-01-02T01:00:00Z'::timestamptz + n * interval '1 minute',
                           (select array_agg((case when r < 0.02 then 1 when r < 0.12 then 2 when r < 0.74 then 3 else 4 end)::smallint)
                            from (select random() r from generate_series(1, 9 + 0 * n)) draws),
                           case when n %% 3 = 0 then 'L' else 'P' end, 17 + n %% 60, 1, now(), 'bench', false
                    from survey, generate_series(1, %d) n
                    where right(facility, 3)::int between %d and %d and facility like 'P3207998%%'"""
                            .formatted(responses, first, first + most - 1));
        }
        execute("analyze response, unit_tally, question_tally, survey, facility");
    }

    /** Rows and tallies must agree with each other, survey by survey; how many rows there are. */
    long mustAgree() throws Exception {
        try (var connection = stack.database("survey");
                var statement = connection.createStatement()) {
            var row = statement.executeQuery(
                    """
                    with counted as (
                        select facility, survey, unit, count(*) as n, sum((select sum(a) from unnest(answers) a)) as answered
                        from response where not voided group by facility, survey, unit),
                    tallied as (
                        select facility, survey, unit, t.respondents as n,
                               (select sum(q.ones + 2 * q.twos + 3 * q.threes + 4 * q.fours) from question_tally q
                                where q.facility = t.facility and q.survey = t.survey and q.unit = t.unit) as answered
                        from unit_tally t where t.respondents <> 0)
                    select (select coalesce(sum(n), 0) from counted),
                           (select count(*) from counted full join tallied using (facility, survey, unit)
                            where counted.n is distinct from tallied.n or counted.answered is distinct from tallied.answered)""");
            row.next();
            if (row.getLong(2) != 0) {
                throw new IllegalStateException(row.getLong(2) + " units whose tallies differ from a recount");
            }
            return row.getLong(1);
        }
    }

    void clear() throws Exception {
        execute("truncate response, response_revision, unit_tally, question_tally, survey cascade");
    }

    private void execute(String sql) throws Exception {
        try (var connection = stack.database("survey");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** One answer sheet as JSON. */
    static String sheet(SplittableRandom random, String unit) {
        var unsur = List.of(
                "PERSYARATAN", "PROSEDUR", "WAKTU", "BIAYA", "PRODUK", "KOMPETENSI", "PERILAKU", "PENGADUAN", "SARPRAS");
        var answers = new StringBuilder();
        for (var each : unsur) {
            answers.append(answers.isEmpty() ? "" : ",").append('"').append(each).append("\":").append(1 + random.nextInt(4));
        }
        return "{\"unit\":\"" + unit + "\",\"collectedAt\":\"2025-08-14T09:30:00+07:00\",\"answers\":{" + answers
                + "},\"sex\":\"P\",\"age\":" + (17 + random.nextInt(60)) + "}";
    }
}
