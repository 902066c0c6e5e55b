package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.ward.facility.Facility;
import id.kinerjapuskesmas.ward.ward.BedClass;
import id.kinerjapuskesmas.ward.ward.Ward;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.PathParam;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which monthly totals are meant; use as {@code @BeanParam} with {@code @Valid}. */
public class TotalsPath {

    @PathParam("facility")
    @Pattern(regexp = Facility.CODE)
    @Parameter(description = "Registration code of the facility", example = "P3327040201")
    String facility;

    @PathParam("ward")
    @Pattern(regexp = Ward.CODE)
    @Parameter(description = "Code of the ward", example = "RANAP")
    String ward;

    @PathParam("class")
    @Parameter(description = "Class of the beds", example = "III")
    BedClass bedClass;

    @PathParam("month")
    @Parameter(description = "Month of the totals", example = "2022-01")
    YearMonth month;

    StoredTotals.Key key() {
        return new StoredTotals.Key(facility, ward, bedClass, month.atDay(1));
    }
}
