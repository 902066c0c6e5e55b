package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.region.RegionCode;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of publications is narrowed to. */
public class PublicationFilter {

    @QueryParam("region")
    @Pattern(regexp = RegionCode.OR_COUNTRY)
    @Parameter(description = "Only those of exactly this region, or of the country (`ID`)", example = "32.07")
    String region;

    @QueryParam("period")
    @Pattern(regexp = "^[0-9]{4}(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])))?$")
    @Parameter(description = "Only this period", example = "2025")
    String period;

    @QueryParam("number")
    @Pattern(regexp = Publication.NUMBER)
    @Parameter(description = "Only the one that is cited by this number", example = "PKP-32.07-2025-1")
    String number;

    @QueryParam("current")
    @DefaultValue("false")
    @Parameter(description = "Leave out those that were superseded")
    boolean current;
}
