package id.kinerjapuskesmas.survey.publiclink;

import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.Problem;
import id.kinerjapuskesmas.survey.response.ResponseData;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** All that the holder of a key can do, without a token. */
@Path("/v1/public/{key}")
@Tag(
        name = "public-channel",
        description =
                "For respondents, without a token: fetch the questionnaire and send one response. Limited by key and by"
                        + " client address; `RateLimit` and `RateLimit-Policy` as in draft-ietf-httpapi-ratelimit-headers-09.")
@PermitAll
class PublicChannelResource {

    private final PublicLimits limits;
    private final PublicChannel channel;
    private final Conditional conditional;
    private final RoutingContext request;

    PublicChannelResource(PublicLimits limits, PublicChannel channel, Conditional conditional, RoutingContext request) {
        this.limits = limits;
        this.channel = channel;
        this.conditional = conditional;
        this.request = request;
    }

    @GET
    @Path("/questionnaire")
    @Operation(
            operationId = "getPublicQuestionnaire",
            summary = "What a respondent needs to answer: questions, service units and codes",
            description = "409 when the link takes no responses at present, 404 when there is no such key.")
    @APIResponse(
            responseCode = "200",
            description = "The form",
            headers = {
                @Header(
                        name = "RateLimit",
                        description = "What is left of the tighter of both limits",
                        schema = @Schema(type = SchemaType.STRING, examples = "\"address\";r=59;t=60")),
                @Header(
                        name = "RateLimit-Policy",
                        description = "The limits",
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        examples = "\"address\";q=60;w=60, \"key\";q=300;w=60"))
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PublicForm.class)))
    @APIResponse(
            responseCode = "409",
            description = "The link takes no responses at present",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public PublicForm getPublicQuestionnaire(
            @PathParam("key")
                    @Pattern(regexp = LinkKey.PATTERN)
                    @Parameter(description = "Key of the link", example = "q3c9Xw0ZrT5mB1yE7uJk2sVdHfA")
                    String key)
            throws SQLException {
        limits.spend(address(), key);
        var form = channel.form(key);
        conditional.read(Integer.toHexString(form.hashCode()));
        return form;
    }

    @PUT
    @Path("/responses/{response}")
    @Operation(
            operationId = "putPublicResponse",
            summary = "Send one response under an id made by the client",
            description =
                    """
                    The same body again is 200 and changes nothing, also after the survey was closed: a phone that lost \
                    the answer may ask until it knows. Another body for the same id is 409: a respondent corrects \
                    nothing. A voided id is 410.""")
    @APIResponse(
            responseCode = "201",
            description = "Stored",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PublicReceipt.class)))
    @APIResponse(
            responseCode = "200",
            description = "Known already",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PublicReceipt.class)))
    public Uni<RestResponse<PublicReceipt>> putPublicResponse(
            @PathParam("key")
                    @Pattern(regexp = LinkKey.PATTERN)
                    @Parameter(description = "Key of the link", example = "q3c9Xw0ZrT5mB1yE7uJk2sVdHfA")
                    String key,
            @PathParam("response") @Parameter(description = "UUID made by the client, version 7 recommended")
                    UUID response,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "pendaftaran",
                                                            value =
                                                                    """
                                                                    {"unit": "PENDAFTARAN", "collectedAt": "2025-08-14T09:30:00+07:00",
                                                                     "answers": {"PERSYARATAN": 3, "PROSEDUR": 3, "WAKTU": 2, "BIAYA": 4, "PRODUK": 3,
                                                                                 "KOMPETENSI": 3, "PERILAKU": 4, "PENGADUAN": 3, "SARPRAS": 3},
                                                                     "sex": "L", "age": 41, "education": "SMA", "payer": "JKN", "suggestion": null}""")))
                    @NotNull
                    @Valid
                    ResponseData body) {
        limits.spend(address(), key);
        var device = address() + "\n" + request.request().getHeader(HttpHeaders.USER_AGENT);
        return channel.receive(key, response, body, device)
                .map(created -> RestResponse.status(
                        created ? RestResponse.Status.CREATED : RestResponse.Status.OK, new PublicReceipt(response)));
    }

    private String address() {
        var remote = request.request().remoteAddress();
        return remote == null ? "" : remote.hostAddress();
    }
}
