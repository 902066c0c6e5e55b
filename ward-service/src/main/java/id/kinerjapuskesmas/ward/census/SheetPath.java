package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.ward.facility.Facility;
import id.kinerjapuskesmas.ward.ward.BedClass;
import id.kinerjapuskesmas.ward.ward.Ward;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which daily sheet is meant; use as {@code @BeanParam} with {@code @Valid}. */
public class SheetPath {

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

    @PathParam("date")
    @Parameter(description = "Day of the sheet", example = "2025-03-01")
    LocalDate date;

    StoredSheet.Key key() {
        return new StoredSheet.Key(facility, ward, bedClass, date);
    }
}
