package id.kinerjapuskesmas.kinerja.report;

import id.kinerjapuskesmas.rest.problem.Text;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A printed sum that its parts do not give. */
@Schema(description = "A printed sum that is not the sum of its parts.")
public record SumFinding(
        @Schema(description = "The printed field, or the fields that should give the same", examples = "totalAsPrinted")
                String field,
        @Schema(examples = "25463") long printed,
        @Schema(description = "What the parts give; every figure is computed from it", examples = "25863")
                long computed) {

    /** The finding on a printed sum, if it is there and wrong. */
    public static List<SumFinding> check(String field, Long printed, long computed) {
        return printed == null || printed == computed ? List.of() : List.of(new SumFinding(field, printed, computed));
    }

    @SafeVarargs
    public static List<SumFinding> all(List<SumFinding>... findings) {
        var all = new ArrayList<SumFinding>();
        for (var some : findings) {
            all.addAll(some);
        }
        return List.copyOf(all);
    }

    Text sentence() {
        return Text.of(
                "Tercetak %d, sedangkan rinciannya berjumlah %d.".formatted(printed, computed),
                "Printed %d, but its parts give %d.".formatted(printed, computed));
    }
}
