package id.kinerjapuskesmas.kinerja.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {

    @Test
    void knowsItsLevelAndParent() {
        var kecamatan = new RegionCode("35.21.08");
        assertThat(kecamatan.level()).isEqualTo(RegionLevel.KECAMATAN);
        assertThat(kecamatan.parent()).contains(new RegionCode("35.21"));
        assertThat(new RegionCode("35.21").level()).isEqualTo(RegionLevel.KABUPATEN_KOTA);
        assertThat(new RegionCode("35").parent()).isEmpty();
        assertThat(kecamatan.province()).isEqualTo("35");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"32.1 | 32.10", "32,1 | 32.10", "33,73 | 33.73", "3373 | 33.73", "320701 | 32.07.01"})
    void guessesWhatASpreadsheetMadeTheCodeFrom(String mangled, String code) {
        assertThat(RegionCode.isValid(mangled)).isFalse();
        assertThat(RegionCode.unmangled(mangled)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "32.7.1", "Jawa Barat", "32.07.01.2001", "3.21E+01"})
    void guessesNothingFromOtherText(String text) {
        assertThat(RegionCode.isValid(text)).isFalse();
        assertThat(RegionCode.unmangled(text)).isEmpty();
    }
}
