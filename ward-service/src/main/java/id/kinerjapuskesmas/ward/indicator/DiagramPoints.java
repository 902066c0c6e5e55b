package id.kinerjapuskesmas.ward.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the points of a diagram are. */
@Schema(
        description =
                "`WHOLE` one point; `MONTH`, `QUARTER`, `SEMESTER`, `YEAR` one a calendar unit; `WARD`, `SERVICE`, `CLASS`,"
                        + " `FACILITY`, `KABUPATEN` one a part.")
enum DiagramPoints {
    WHOLE(Grouping.ALL, null),
    MONTH(null, Step.MONTH),
    QUARTER(null, Step.QUARTER),
    SEMESTER(null, Step.SEMESTER),
    YEAR(null, Step.YEAR),
    WARD(Grouping.WARD, null),
    SERVICE(Grouping.SERVICE, null),
    CLASS(Grouping.CLASS, null),
    FACILITY(Grouping.FACILITY, null),
    KABUPATEN(Grouping.KABUPATEN, null);

    private final Grouping grouping;
    private final Step step;

    DiagramPoints(Grouping grouping, Step step) {
        this.grouping = grouping;
        this.step = step;
    }

    /** Null for calendar units. */
    Grouping grouping() {
        return grouping;
    }

    /** Null for parts. */
    Step step() {
        return step;
    }
}
