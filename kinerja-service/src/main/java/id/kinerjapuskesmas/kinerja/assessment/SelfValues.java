package id.kinerjapuskesmas.kinerja.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole self-assessment as far as it is filled in. */
@Schema(description = "All rows filled in so far; rows left out are empty again.")
public record SelfValues(@NotNull @Valid @Size(max = 500) List<@NotNull SelfValue> values) {}
