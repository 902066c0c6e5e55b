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
        String region,
        String title,
        String note,
        LocalDate start,
        LocalDate end,
        long population,
        List<ServiceUnit> units,
        int respondents,
        String csv) {

    static ExampleSurvey of(
            Puskesmas puskesmas,
            String title,
            String note,
            LocalDate start,
            LocalDate end,
            long population,
            List<ServiceUnit> units,
            List<ResponseRow> rows) {
        var id = Seed.id(start.atStartOfDay().toInstant(ZoneOffset.UTC), "survey/" + puskesmas.code() + "/" + start);
        return new ExampleSurvey(
                id,
                puskesmas.code(),
                puskesmas.region(),
                title,
                note,
                start,
                end,
                population,
                units,
                rows.size(),
                ResponseRow.csv(rows));
    }
}
