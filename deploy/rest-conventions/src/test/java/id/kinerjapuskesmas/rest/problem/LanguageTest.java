package id.kinerjapuskesmas.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none, ID",
                "'', ID",
                "id, ID",
                "en, EN",
                "en-GB, EN",
                "fr, ID",
                "'fr, en;q=0.5', EN",
                "'id, en', ID",
                "'en;q=0.2, id;q=0.9', ID",
                "*, ID",
                "';;=q', ID"
            })
    void picksEnglishOnlyWhenItIsPreferred(String header, Language expected) {
        assertThat(Language.of(header)).isEqualTo(expected);
    }
}
