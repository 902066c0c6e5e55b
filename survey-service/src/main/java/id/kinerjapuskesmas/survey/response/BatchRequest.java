package id.kinerjapuskesmas.survey.response;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Several responses in one request. */
@Schema(description = "Up to 1,000 responses in one request.")
record BatchRequest(@NotNull @NotEmpty @Size(max = 1000) List<@NotNull Item> responses) {

    /** One response of a batch. */
    @Schema(name = "BatchItem", description = "One response with its client-made id.")
    record Item(
            @NotNull @Schema(description = "UUID made by the client") UUID response, @NotNull ResponseData content) {}
}
