package id.kinerjapuskesmas.kinerja.upstream;

import id.kinerjapuskesmas.rest.tabular.ImportReport;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What both upstreams made of the register that was pushed to them. */
@Schema(description = "The register of a region as pushed to survey-service and ward-service.")
public record RegisterPush(
        @Schema(examples = "32.07") String region,
        @Schema(description = "Facilities in the register of the region", examples = "37") int facilities,
        @Schema(description = "One item for each upstream") List<Delivery> items) {

    /** What one upstream made of it. */
    @Schema(
            description =
                    "One upstream's report of its import; `report.stored` false means that it refused the register.")
    public record Delivery(
            Source source,
            @Schema(description = "Name of the service", examples = "survey-service") String service,
            ImportReport report) {}
}
