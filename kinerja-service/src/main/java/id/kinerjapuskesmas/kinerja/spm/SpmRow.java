package id.kinerjapuskesmas.kinerja.spm;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of a month's sheet. */
@Schema(
        description =
                "People served of the target population (item A), or goods and staff available of those needed (items"
                        + " B1 and on), as they stand at the end of the month.")
public record SpmRow(
        @NotNull @Pattern(regexp = "^[A-Z0-9_]{1,40}$") @Schema(examples = "IBU_HAMIL") String indicator,
        @Pattern(regexp = ITEM)
                @Schema(
                        nullable = true,
                        description = "A: people served (when left out); B1 and on: goods and staff of the annex",
                        examples = "A")
                String item,
        @NotNull
                @Min(0)
                @Max(1_000_000_000_000L)
                @Schema(description = "Served, or available; may exceed the denominator", examples = "43")
                Long numerator,
        @NotNull
                @Min(0)
                @Max(1_000_000_000_000L)
                @Schema(
                        description = "Target population of the year, or needed; 0 where there is nobody to serve",
                        examples = "612")
                Long denominator) {

    static final String ITEM = "^(A|B[1-9][0-9]?)$";
    static final String PEOPLE = "A";

    public SpmRow {
        item = item == null ? PEOPLE : item;
    }

    Key key() {
        return new Key(indicator, item);
    }

    /** What a row is known by within its sheet. */
    record Key(String indicator, String item) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            var byIndicator = indicator.compareTo(other.indicator);
            return byIndicator != 0 ? byIndicator : Integer.compare(number(), other.number());
        }

        private int number() {
            return item.equals(PEOPLE) ? 0 : Integer.parseInt(item.substring(1));
        }
    }
}
