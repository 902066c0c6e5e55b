package id.kinerjapuskesmas.survey.samplesize;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.tabular.Export;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/sample-size")
@Tag(name = "sample-sizes", description = "How many respondents a population needs")
class SampleSizeResource {

    private final Caller caller;
    private final Conditional conditional;

    SampleSizeResource(Caller caller, Conditional conditional) {
        this.caller = caller;
        this.conditional = conditional;
    }

    @GET
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(name = "x-columns", value = SampleSize.COLUMNS)
    @Operation(operationId = "computeSampleSize", summary = "Required sample of a population (Krejcie-Morgan)")
    public SampleSize computeSampleSize(
            @QueryParam("population")
                    @NotNull
                    @Min(1)
                    @Max(1_000_000_000)
                    @Parameter(description = "Service users in the period", example = "4384")
                    Long population,
            @QueryParam("significance")
                    @DefaultValue("FIVE_PERCENT")
                    @Parameter(description = "Error the sample may be wrong by")
                    Significance significance) {
        caller.scope();
        conditional.read("krejcie-morgan-1", population, significance);
        return SampleSize.of(population, significance);
    }
}
