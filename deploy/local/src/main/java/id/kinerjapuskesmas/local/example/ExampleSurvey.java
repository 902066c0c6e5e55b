package id.kinerjapuskesmas.local.example;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * A survey with its responses, ready to be sent.
 *
 * @param note says what of it is real and what is generated
 * @param csv the responses as the import takes them
 */
public record ExampleSurvey(
        UUID survey,
        String facility,
        String title,
        String note,
        LocalDate start,
        LocalDate end,
        long population,
        List<ServiceUnit> units,
        int respondents,
        String csv) {

    static ExampleSurvey of(
            String facility,
            String title,
            String note,
            LocalDate start,
            LocalDate end,
            long population,
            List<ServiceUnit> units,
            List<ResponseRow> rows) {
        var id = Seed.id(start.atStartOfDay().toInstant(ZoneOffset.UTC), "survey/" + facility + "/" + start);
        return new ExampleSurvey(
                id, facility, title, note, start, end, population, units, rows.size(), ResponseRow.csv(rows));
    }
}
