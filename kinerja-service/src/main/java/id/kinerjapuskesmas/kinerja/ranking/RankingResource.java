package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.facility.FacilityCode;
import id.kinerjapuskesmas.kinerja.ranking.Entries.Listed;
import id.kinerjapuskesmas.kinerja.region.RegionCode;
import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Rankings are made by who oversees the region; a Puskesmas reads its own entry. */
@Path("/v1/rankings")
@Tag(name = "rankings", description = "Immutable snapshots of kelompok and ranks, each number explained")
class RankingResource {

    private static final String ID = "Id chosen by the client, a UUID";
    private static final String ID_EXAMPLE = "0b0d7f52-3a1e-4f0e-9d55-6f3f6a1d2c11";

    private final Rankings rankings;
    private final Entries entries;
    private final ExplainEntry explain;
    private final InputChanges changes;
    private final Movements movements;
    private final MakeRanking make;
    private final Conditional conditional;
    private final Caller caller;

    RankingResource(
            Rankings rankings,
            Entries entries,
            ExplainEntry explain,
            InputChanges changes,
            Movements movements,
            MakeRanking make,
            Conditional conditional,
            Caller caller) {
        this.rankings = rankings;
        this.entries = entries;
        this.explain = explain;
        this.changes = changes;
        this.movements = movements;
        this.make = make;
        this.conditional = conditional;
        this.caller = caller;
    }

    @PUT
    @Path("/{ranking}")
    @RolesAllowed({Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(
            operationId = "putRanking",
            summary = "Rank the Puskesmas of a region",
            description =
                    "Asks survey- and ward-service once each, ranks every verified assessment and stores the result for"
                            + " good. The same request with the same id is answered with the same ranking; a new"
                            + " computation takes a new id and names in `inputChanges` what changed since the last. The"
                            + " region `ID` ranks the country and needs the scope of the country.")
    @APIResponse(
            responseCode = "200",
            description = "Made before",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Ranking.class)))
    @APIResponse(
            responseCode = "201",
            description = "Made now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Ranking.class)))
    public RestResponse<Ranking> putRanking(
            @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("ranking") UUID ranking,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = RankingRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "ciamis-2025",
                                                            value =
                                                                    """
                                                                    {"region": "32.07", "period": "2025", "instrument": "rekap-nasional-2025",
                                                                     "bandPolicy": "CONTINUOUS", "overallPolicy": "WORST_OF", "fresh": false}
                                                                    """)))
                    @NotNull
                    @Valid
                    RankingRequest request) {
        var made = make.put(ranking, request);
        conditional.tag(ranking);
        return RestResponse.ResponseBuilder.create(
                        made.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, made.ranking())
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "listRankings", summary = "Rankings in reach, the newest first")
    public Page<RankingSummary> listRankings(
            @Parameter(
                            description = "Only this region and those inside it; `ID` only rankings of the country",
                            example = "32.07")
                    @QueryParam("region")
                    @Pattern(regexp = RegionCode.OR_COUNTRY)
                    String region,
            @Parameter(description = "Only this period", example = "2025")
                    @QueryParam("period")
                    @Pattern(regexp = "^[0-9]{4}(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])))?$")
                    String period,
            @Valid @BeanParam PageRequest page) {
        return Page.of(
                rankings.list(caller.scope(), region, period, page),
                page,
                row -> List.of(row.createdAt().toString(), row.ranking().toString()));
    }

    @GET
    @Path("/{ranking}")
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "getRanking", summary = "One ranking: groups, policies, inputs, and who is not ranked")
    public Ranking getRanking(@Parameter(description = ID, example = ID_EXAMPLE) @PathParam("ranking") UUID ranking) {
        var head = rankings.required(ranking, caller.scope());
        conditional.read(ranking);
        return rankings.whole(head, caller.scope());
    }

    @GET
    @Path("/{ranking}/entries")
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(
            operationId = "listRankingEntries",
            summary = "Who stands where, by kelompok and rank",
            description = "A Puskesmas sees its own entry only.")
    public Page<RankingEntry> listRankingEntries(
            @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("ranking") UUID ranking,
            @Parameter(description = "Only this kelompok") @QueryParam("kelompok") Kelompok kelompok,
            @Valid @BeanParam PageRequest page) {
        var head = rankings.required(ranking, caller.scope());
        var listed = Page.of(
                entries.page(head, caller.scope(), kelompok, page), page, one -> List.of(String.valueOf(one.order())));
        return new Page<>(listed.items().stream().map(Listed::entry).toList(), listed.next(), null);
    }

    @GET
    @Path("/{ranking}/movements")
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(
            operationId = "listRankingMovements",
            summary = "Who moved since an earlier ranking, by facility",
            description =
                    "Against the ranking asked for, or the newest of the same region's last period before; 404 with"
                            + " NO_EARLIER_RANKING when there is none. A Puskesmas sees its own movement only.")
    public Page<Movement> listRankingMovements(
            @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("ranking") UUID ranking,
            @Parameter(description = "Id of the earlier ranking; chosen when left out") @QueryParam("against")
                    UUID against,
            @Valid @BeanParam PageRequest page) {
        var scope = caller.scope();
        var head = rankings.required(ranking, scope);
        var before = movements.against(head, against, scope);
        return Page.of(movements.list(head, before, scope, page), page, movement -> List.of(movement.facility()));
    }

    @GET
    @Path("/{ranking}/input-changes")
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(
            operationId = "listRankingInputChanges",
            summary = "Which inputs changed since the ranking before, by facility",
            description =
                    "Against the ranking made last before this one of the same region, period and instrument: every figure"
                            + " of survey- and ward-service and every verified form that differs. 404 with"
                            + " NO_RANKING_BEFORE for the first. A Puskesmas sees its own only.")
    public Page<InputChange> listRankingInputChanges(
            @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("ranking") UUID ranking,
            @Valid @BeanParam PageRequest page) {
        var head = rankings.required(ranking, caller.scope());
        var before = changes.before(head)
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.NOT_FOUND,
                        "NO_RANKING_BEFORE",
                        Text.of(
                                "Ini peringkat pertama untuk wilayah, periode, dan instrumen ini.",
                                "This is the first ranking of this region, period and instrument.")));
        return Page.of(
                changes.list(head, before, caller.scope(), page),
                page,
                one -> List.of(one.facility(), one.kind().name(), one.indicator()));
    }

    @GET
    @Path("/{ranking}/entries/{facility}/explanation")
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(
            operationId = "explainRankingEntry",
            summary = "Why a Puskesmas stands where it stands",
            description =
                    "The whole tree from the rank down to numerator, denominator, formula, regulation, source, and who"
                            + " verified it.")
    public RankingExplanation explainRankingEntry(
            @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("ranking") UUID ranking,
            @Parameter(description = "Code of the facility", example = "P3207100101")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility) {
        var head = rankings.requiredFor(ranking, facility, caller.scope());
        conditional.read(ranking, facility);
        return explain.of(head, facility);
    }
}
