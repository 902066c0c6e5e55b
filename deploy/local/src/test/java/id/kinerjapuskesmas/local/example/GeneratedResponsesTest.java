package id.kinerjapuskesmas.local.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class GeneratedResponsesTest {

    @Test
    void surveysEveryPuskesmasOfTheDistrictAndPadas() {
        assertThat(Examples.surveys().map(ExampleSurvey::facility).distinct()).hasSize(38);
    }

    @Test
    void gathersBetweenAHundredAndFourHundredResponsesOverSeveralUnits() {
        assertThat(generated()).hasSize(36).allSatisfy(survey -> {
            assertThat(survey.respondents()).isBetween(100, 400);
            assertThat(survey.units()).hasSizeGreaterThanOrEqualTo(6);
        });
    }

    @Test
    void labelsEverySurveyAsGeneratedOrReplayed() {
        assertThat(Examples.surveys())
                .allSatisfy(survey -> assertThat(survey.note()).contains("DIBANGKITKAN / GENERATED"))
                .allSatisfy(survey -> assertThat(survey.title()).contains("data contoh"));
    }

    @Test
    void givesEveryResponseAnIdOfItsOwn() {
        var ids = new HashSet<String>();
        Examples.surveys().forEach(survey -> survey.csv().lines().skip(1).forEach(line -> {
            assertThat(ids.add(line.substring(0, 36))).isTrue();
        }));
        assertThat(ids)
                .hasSize(Examples.surveys().mapToInt(ExampleSurvey::respondents).sum());
    }

    @Test
    void writesNineAnswersOfOneToFourInEveryLine() {
        assertThat(generated()).allSatisfy(survey -> assertThat(
                        survey.csv().lines().skip(1))
                .allMatch(line -> line.matches("[0-9a-f-]{36},[A-Z-]+,2025-[0-9T:-]+\\+07:00,([1-4],){9}[LP],.*")));
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(Examples.surveys()).isEqualTo(Examples.surveys().toList());
    }

    private static java.util.List<ExampleSurvey> generated() {
        return Examples.surveys()
                .filter(survey -> survey.start().getYear() == 2025)
                .filter(survey -> !survey.facility().equals("P3207210201"))
                .toList();
    }
}
