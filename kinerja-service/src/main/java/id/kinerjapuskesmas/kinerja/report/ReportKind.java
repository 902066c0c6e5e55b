package id.kinerjapuskesmas.kinerja.report;

/**
 * A kind of thing that facilities report by period.
 *
 * @param name as it stands in the table and the trail
 * @param thing what a person calls it
 * @param type its content: a record that reads and writes as JSON
 */
public record ReportKind<T>(String name, String thing, ReportGrain grain, Class<T> type) {}
