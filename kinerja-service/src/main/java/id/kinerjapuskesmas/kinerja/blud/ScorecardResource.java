package id.kinerjapuskesmas.kinerja.blud;

import id.kinerjapuskesmas.kinerja.facility.FacilityCode;
import id.kinerjapuskesmas.kinerja.facility.Register;
import id.kinerjapuskesmas.kinerja.measure.Measure;
import id.kinerjapuskesmas.kinerja.measure.Measurement;
import id.kinerjapuskesmas.kinerja.report.ReportGrain;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.figure.IdealStatus;
import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.tabular.Export;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The balanced scorecard. */
@Path("/v1/scorecards")
@Tag(name = "blud", description = "BLUD: scorecard with four perspectives, before and after, local standards")
class ScorecardResource {

    private final MeasureFacility measure;
    private final Register register;
    private final Caller caller;

    ScorecardResource(MeasureFacility measure, Register register, Caller caller) {
        this.measure = measure;
        this.register = register;
        this.caller = caller;
    }

    @GET
    @Path("/{facility}/{year}")
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Extension(name = "x-columns", value = Scorecard.COLUMNS)
    @Operation(
            operationId = "getScorecard",
            summary = "The balanced scorecard of one facility and year",
            description =
                    "Finances and staff are as entered (`/v1/scorecard-inputs`); PKP, SPM and visits from this service; IKM,"
                            + " complaints and bed indicators as survey-service and ward-service last said, marked stale when"
                            + " they cannot be asked. What was never said has reason NOT_AVAILABLE. Ideals are the local"
                            + " standards of the facility's region at the end of the year.")
    @APIResponse(
            responseCode = "200",
            description = "The scorecard",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Scorecard.class)))
    public Scorecard getScorecard(
            @Parameter(description = "Code of the facility", example = "P3521080201")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @Parameter(description = "The year", example = "2018")
                    @PathParam("year")
                    @Pattern(regexp = ReportGrain.YEARS)
                    String year) {
        var found = register.required(facility, caller.scope());
        var period = Period.named(year).orElseThrow();
        var measured = measure.of(found, period, null);
        return new Scorecard(
                found.facility(),
                found.name(),
                found.region(),
                year,
                period.start(),
                period.end(),
                BludStatus.on(found.statuses(), period.end()),
                BludStatus.since(found.statuses(), period.end()).orElse(null),
                Arrays.stream(Perspective.values())
                        .map(perspective -> rows(perspective, measured))
                        .toList());
    }

    private static ScorecardRows rows(Perspective perspective, Map<Measure, Measurement> measured) {
        var rows = perspective.measures().stream()
                .map(measured::get)
                .map(Measurement::measured)
                .toList();
        return new ScorecardRows(
                perspective,
                (int) rows.stream().filter(row -> row.figure().value() != null).count(),
                (int) rows.stream()
                        .filter(row -> row.figure().status() == IdealStatus.IDEAL)
                        .count(),
                rows);
    }
}
