package id.kinerjapuskesmas.rest.testing;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.period.PeriodRequest;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.tabular.Columns;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.OnError;
import id.kinerjapuskesmas.rest.tabular.ReportBuilder;
import id.kinerjapuskesmas.rest.tabular.Table;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;

/** Endpoints that fail in every way a service can; only the tests of a service carry them. */
@Path("/probe")
@RolesAllowed(Role.DINKES)
@Produces("application/json")
class ProbeResource {

    private static final int VERSION = 7;

    private final Caller caller;
    private final Conditional conditional;

    ProbeResource(Caller caller, Conditional conditional) {
        this.caller = caller;
        this.conditional = conditional;
    }

    @GET
    @Path("/parameters/{id}")
    public List<String> parameters(
            @PathParam("id") UUID id,
            @QueryParam("day") LocalDate day,
            @QueryParam("kind") ProbeForm.ProbeKind kind,
            @QueryParam("count") @DefaultValue("1") @Max(10) int count,
            @QueryParam("flag") Boolean flag) {
        return List.of(
                id.toString(), String.valueOf(day), String.valueOf(kind), String.valueOf(count), String.valueOf(flag));
    }

    @GET
    @Path("/periods")
    public List<String> periods(@BeanParam PeriodRequest period) {
        return List.of(
                period.required().start().toString(), period.required().end().toString());
    }

    @GET
    @Path("/tables")
    @Produces({"application/json", Export.CSV, Export.NDJSON, Export.XLSX})
    @Operation(operationId = "probeTable", summary = "A table")
    @Extension(name = "x-columns", value = "name ikm:number")
    public ProbeTable tables() {
        return new ProbeTable(List.of("=A1", "B"));
    }

    @GET
    @Path("/pages")
    public Page<String> pages(@BeanParam @Valid PageRequest page) {
        var after = page.after().isEmpty() ? 0 : Integer.parseInt(page.after().get(0));
        var rows = IntStream.rangeClosed(after + 1, Math.min(after + page.fetch(), 120))
                .mapToObj(String::valueOf)
                .toList();
        return Page.of(rows, page, List::of);
    }

    @POST
    @Path("/forms")
    @Consumes("application/json")
    public ProbeForm create(@Valid @NotNull ProbeForm form) {
        return form;
    }

    @GET
    @Path("/forms/{id}")
    public List<String> read(@PathParam("id") UUID id) {
        conditional.read(VERSION);
        return List.of(id.toString());
    }

    @PUT
    @Path("/forms/{id}")
    @Consumes("application/json")
    public List<String> update(@PathParam("id") UUID id, @Valid @NotNull ProbeForm form) {
        conditional.mustMatch(VERSION);
        conditional.tag(VERSION + 1);
        return List.of(id.toString(), form.name());
    }

    @POST
    @Path("/imports")
    @Consumes({Table.CSV, Table.NDJSON})
    public ImportReport importRows(
            InputStream body,
            @HeaderParam("Content-Type") String mediaType,
            @HeaderParam("Accept-Language") String language) {
        var report = new ReportBuilder(true, OnError.abort);
        try (var table =
                Table.open(body, mediaType, Columns.required("facility", "beds").optional("rate", "day"))) {
            for (var row : table) {
                row.required("facility");
                row.whole("beds");
                row.decimal("rate");
                row.date("day");
                if (row.isFlawed()) {
                    report.rejected(row.flaws());
                } else {
                    report.created();
                }
            }
            return report.build(table.format(), Language.of(language));
        }
    }

    @GET
    @Path("/scope")
    public List<String> scope() {
        return List.of(caller.scope().region());
    }

    @GET
    @Path("/failure")
    @PermitAll
    public List<String> failure() {
        throw new IllegalStateException("select secret from stack where path = '/etc'");
    }

    @GET
    @Path("/outage")
    @PermitAll
    public List<String> outage() throws SQLException {
        throw new SQLException("terminating connection due to administrator command", "57P01");
    }
}
