package id.kinerjapuskesmas.kinerja.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The findings of the health office. */
@Schema(description = "All findings so far; rows left out are confirmed as they are by `VERIFY`.")
public record VerifiedValues(@NotNull @Valid @Size(max = 500) List<@NotNull VerifiedValue> values) {}
