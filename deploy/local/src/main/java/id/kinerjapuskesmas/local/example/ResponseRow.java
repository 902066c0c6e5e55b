package id.kinerjapuskesmas.local.example;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One respondent as a line of the response import.
 *
 * @param answers U1..U9; null is a blank
 * @param profile null where the source has none
 */
record ResponseRow(
        UUID response, String unit, OffsetDateTime collectedAt, List<Integer> answers, RespondentProfile profile) {

    static final String HEADER =
            "response,unit,collectedAt,U1,U2,U3,U4,U5,U6,U7,U8,U9,sex,age,education,occupation,payer,timeSlot";

    String line() {
        return Stream.concat(
                        Stream.concat(Stream.of(response, unit, collectedAt), answers.stream()),
                        profile == null ? Stream.of("", "", "", "", "", "") : profile.cells())
                .map(cell -> cell == null ? "" : cell.toString())
                .collect(Collectors.joining(","));
    }

    static String csv(List<ResponseRow> rows) {
        return rows.stream().map(ResponseRow::line).collect(Collectors.joining("\n", HEADER + "\n", "\n"));
    }
}
