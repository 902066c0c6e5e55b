import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;

/** W2: seconds to store many stays in one statement with their census derived, to derive it alone, and the memory it takes. */
final class StaysDerived {

    private static final int A_FACILITY = 3_334;

    private final Stack stack;
    private final int stays;

    StaysDerived(Stack stack, int stays) {
        this.stack = stack;
        this.stays = stays;
    }

    List<String> run() throws Exception {
        var facilities = Math.max(1, stays / A_FACILITY);
        try (var connection = stack.database("ward")) {
            execute(connection, "delete from census where facility between '6000000' and '6999999'");
            execute(connection, "delete from stay where facility between '6000000' and '6999999'");
            execute(connection, "delete from placement where facility between '6000000' and '6999999'");
            openWards(connection, facilities);
            var backend = one(connection, "select pg_backend_pid()");
            var baseline = peakMebibytes(backend);
            var stored = seconds(() -> execute(connection, stays(A_FACILITY)));
            var count = one(connection, "select count(*) from stay where facility between '6000000' and '6999999'");
            var days = one(connection, "select count(*) from census where facility between '6000000' and '6999999'");
            mustBalance(connection);
            execute(connection, "delete from census where facility between '6000000' and '6999999'");
            execute(connection, "analyze placement");
            var derived = seconds(() -> execute(
                    connection,
                    """
                    select derive_census(array_agg(facility), array_agg(ward), array_agg(date '2025-01-01'),
                        array_agg(date '2025-12-31'), 'bench')
                    from ward where facility between '6000000' and '6999999'"""));
            var again = one(connection, "select count(*) from census where facility between '6000000' and '6999999'");
            mustBalance(connection);
            return List.of(String.format(
                    Locale.ROOT,
                    "| W2 | %,d stays of %,d facilities: stored with census %.0f s, census alone derived anew %.0f s | %,d and %,d"
                            + " ward-days | PostgreSQL backend %d MiB, at its peak %d MiB |",
                    count, facilities, stored, derived, days, again, baseline, peakMebibytes(backend)));
        }
    }

    private static void openWards(Connection connection, int facilities) throws Exception {
        execute(
                connection,
                """
                insert into facility (facility, name, region, zone)
                select cast(6000000 + i as text), 'Tolok Ukur ' || i, '32.07', 'Asia/Jakarta' from generate_series(1, %d) i
                on conflict do nothing"""
                        .formatted(facilities));
        execute(
                connection,
                """
                insert into ward (facility, ward, name)
                select facility, w, w from facility, unnest(array['A', 'B', 'C']) w
                where facility between '6000000' and '6999999' on conflict do nothing""");
        execute(
                connection,
                """
                insert into ward_class (facility, ward, class)
                select facility, ward, 'III' from ward where facility between '6000000' and '6999999' on conflict do nothing""");
        execute(
                connection,
                """
                insert into bed_history (facility, ward, class, valid_from, beds, reason, author, recorded_at)
                select facility, ward, class, '2024-12-01', 10, 'bench', 'bench', now()
                from ward_class where facility between '6000000' and '6999999' on conflict do nothing""");
    }

    /** Stays over a year: one in eight is transferred, one in four dies, lengths from 21 hours to 4 days. */
    private static String stays(int each) {
        return """
               insert into stay (facility, stay, reference, sex, age_group, payer, movements, admitted_at, discharged_at, way,
                   change, author, recorded_at)
               select f.facility, gen_random_uuid(), 'RI' || n, case when n %% 2 = 0 then 'MALE' else 'FEMALE' end,
                      'YEARS_25_44', 'JKN_PBI',
                      case when n %% 8 = 0
                           then jsonb_build_array(
                               jsonb_build_object('at', a.at, 'ward', chr(65 + n %% 3), 'class', 'III'),
                               jsonb_build_object('at', a.at + interval '20 hours', 'ward', chr(65 + (n + 1) %% 3),
                                   'class', 'III', 'transfer', gen_random_uuid()))
                           else jsonb_build_array(jsonb_build_object('at', a.at, 'ward', chr(65 + n %% 3), 'class', 'III'))
                      end,
                      a.at, a.at + interval '21 hours' + (n %% 5) * interval '17 hours',
                      (array['HOME', 'HOME', 'REFERRED', 'DIED'])[1 + n %% 4], 'ADMITTED', 'bench', now()
               from facility f
               cross join generate_series(1, %1$d) n
               cross join lateral (select timestamptz '2025-01-02 00:00+07' + (n * 355.0 / %1$d
                   + abs(hashtext(f.facility || n) %% 1000) / 1000.0) * interval '1 day' as at) a
               where f.facility between '6000000' and '6999999'"""
                .formatted(each);
    }

    private static void mustBalance(Connection connection) throws Exception {
        var broken = one(
                connection,
                """
                select count(*) from (
                    select opening <> lag(closing) over (partition by facility, ward, class order by date) as broken
                    from census where facility between '6000000' and '6999999') c
                where broken""");
        if (broken > 0) {
            throw new IllegalStateException(broken + " days do not continue the day before");
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static long peakMebibytes(long process) throws Exception {
        return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private static long one(Connection connection, String sql) throws Exception {
        try (var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
