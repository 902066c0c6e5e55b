package id.kinerjapuskesmas.survey.survey;

import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.tabular.Column;
import java.util.Arrays;
import java.util.List;

/** Surveys as a table; columns are only ever appended. */
final class SurveyColumns {

    static final String IDS = "survey:uuid facility facilityName region questionnaire title periodStart:date"
            + " periodEnd:date population:integer state edition:integer";

    static final Page.Sheet<Survey> SHEET = new Page.Sheet<>(
            "survei",
            List.of(
                    Column.of("survey", "Id survei", "Survey id"),
                    Column.of("facility", "Kode fasilitas", "Facility code"),
                    Column.of("facilityName", "Nama fasilitas", "Facility"),
                    Column.of("region", "Kode wilayah", "Region code"),
                    Column.of("questionnaire", "Kuesioner", "Questionnaire"),
                    Column.of("title", "Judul", "Title"),
                    Column.of("periodStart", "Awal periode", "Period start"),
                    Column.of("periodEnd", "Akhir periode", "Period end"),
                    Column.of("population", "Populasi", "Population"),
                    Column.of("state", "Status", "State"),
                    Column.of("edition", "Edisi", "Edition")),
            survey -> Arrays.asList(
                    survey.survey().toString(),
                    survey.facility(),
                    survey.facilityName(),
                    survey.region(),
                    survey.questionnaire(),
                    survey.title(),
                    survey.periodStart(),
                    survey.periodEnd(),
                    survey.population(),
                    survey.state(),
                    survey.edition()));

    private SurveyColumns() {}
}
