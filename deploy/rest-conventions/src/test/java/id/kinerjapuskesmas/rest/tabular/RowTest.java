package id.kinerjapuskesmas.rest.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowTest {

    private static Row row(String cell, char decimalMark) {
        return new Row(7, Map.of("x", cell), decimalMark);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,5 | , | 1.5", "-0,25 | , | -0.25", "1.5 | . | 1.5", "12 | , | 12", "12 | . | 12"})
    void readsDecimalsByTheFilesOwnMark(String cell, char mark, String value) {
        assertThat(row(cell, mark).decimal("x")).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.5 | ,", "1,5 | .", "1.234 | ,", "1,234 | ,", "1.234.567 | .", "tiga | ."})
    void refusesToGuessAnAmbiguousNumber(String cell, char mark) {
        var row = row(cell, mark);
        assertThat(row.decimal("x")).isNull();
        assertThat(row.flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.line()).isEqualTo(7);
            assertThat(flaw.column()).isEqualTo("x");
            assertThat(flaw.params()).containsEntry("value", cell);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5", "3,0", "1.000", "1e3", "0x1", "٣", "99999999999999999999"})
    void readsWholeNumbersOfDigitsOnly(String cell) {
        var row = row(cell, '.');
        assertThat(row.whole("x")).isNull();
        assertThat(row.flaws()).hasSize(1);
    }

    @Test
    void tellsAnEmptyCellFromAMissingOne() {
        var row = row(" ", '.');
        assertThat(row.whole("x")).isNull();
        assertThat(row.isFlawed()).isFalse();
        row.required("x");
        assertThat(row.flaws()).singleElement().satisfies(flaw -> assertThat(flaw.code())
                .isEqualTo("MISSING"));
    }
}
