package id.kinerjapuskesmas.kinerja.upstream;

import java.util.Locale;

/** What survey-service answers about complaints, waiting times and publication of one facility in one year. */
public final class TopicBody {

    private TopicBody() {}

    public static String complaints(String region, String year, String facility) {
        return body(
                region,
                year,
                complaintFigures(),
                """
                {"facility": "%s", "name": "Puskesmas", "region": "%s", "period": "%s", "periodStart": "%s-01-01",
                 "periodEnd": "%s-12-31", "figures": %s}"""
                        .formatted(facility, region, year, year, year, complaintFigures()));
    }

    private static String complaintFigures() {
        return """
               {"received": 12, "answered": 9, "handled": %s, "medianDays": %s}"""
                .formatted(
                        figure("COMPLAINTS_HANDLED", "75.00", "PERCENT", 9, 12),
                        figure("COMPLAINT_MEDIAN_DAYS", "2.5", "DAYS", null, null));
    }

    public static String waitingTimes(String region, String year, String facility) {
        var within = figure("WITHIN_TIME_STANDARD", "80.00", "PERCENT", 96, 120);
        return """
               {"region": "%s", "period": "%s", "periodStart": "%s-01-01", "periodEnd": "%s-12-31", "observed": 120,
                "withinStandard": %s,
                "items": [{"facility": "%s", "name": "Puskesmas", "region": "%s", "period": "%s",
                 "periodStart": "%s-01-01", "periodEnd": "%s-12-31", "observed": 120, "withinStandard": %s, "units": []}]}"""
                .formatted(region, year, year, year, within, facility, region, year, year, year, within);
    }

    public static String publication(String region, String year, String facility) {
        var figures =
                """
                {"surveys": 2, "media": %s, "followUpsDone": %s, "publicationDays": %s, "followUpDays": %s}"""
                        .formatted(
                                figure("PEKPPP_MEDIA", "3.00", "COUNT", null, null),
                                figure("PEKPPP_RTL_DONE", "50.00", "PERCENT", 1, 2),
                                figure("PEKPPP_PUBLICATION_DAYS", "14.0", "DAYS", null, null),
                                figure("PEKPPP_RTL_DAYS", "60.0", "DAYS", null, null));
        return body(
                region,
                year,
                figures,
                """
                {"facility": "%s", "name": "Puskesmas", "region": "%s", "period": "%s", "periodStart": "%s-01-01",
                 "periodEnd": "%s-12-31", "figures": %s}"""
                        .formatted(facility, region, year, year, year, figures));
    }

    private static String body(String region, String year, String figures, String items) {
        return """
               {"region": "%s", "period": "%s", "periodStart": "%s-01-01", "periodEnd": "%s-12-31", "figures": %s,
                "items": [%s]}"""
                .formatted(region, year, year, year, figures, items);
    }

    private static String figure(String indicator, String value, String unit, Integer numerator, Integer denominator) {
        return String.format(
                Locale.ROOT,
                """
                {"indicator": "%s", "value": %s, "unit": "%s", "decimals": 2, "numerator": %s, "denominator": %s, "n": 12,
                 "completeness": 1, "ideal": null, "polarity": "HIGHER_IS_BETTER", "status": "NOT_APPLICABLE",
                 "valueStatus": "OK", "reason": null, "flags": [],
                 "formula": {"id": "%s", "version": 1, "regulation": "Permenpan-RB 29/2022"},
                 "computedAt": "2026-01-31T08:00:00Z", "sourceRevision": "7", "confidence": null}""",
                indicator,
                value,
                unit,
                numerator,
                denominator,
                indicator);
    }
}
