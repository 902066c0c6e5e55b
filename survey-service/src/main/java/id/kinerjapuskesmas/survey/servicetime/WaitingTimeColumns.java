package id.kinerjapuskesmas.survey.servicetime;

import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.tabular.Column;
import java.util.List;

/** Observations as a table; columns are only ever appended. */
final class WaitingTimeColumns {

    static final String IDS = "observation:uuid unit observedAt:date-time minutes:number";

    static final Page.Sheet<WaitingTime> SHEET = new Page.Sheet<>(
            "waktu-tunggu",
            List.of(
                    Column.of("observation", "Id pengamatan", "Observation id"),
                    Column.of("unit", "Unit layanan", "Service unit"),
                    Column.of("observedAt", "Diamati", "Observed at"),
                    Column.of("minutes", "Menit", "Minutes")),
            time -> List.of(time.observation().toString(), time.unit(), time.observedAt(), time.minutes()));

    private WaitingTimeColumns() {}
}
