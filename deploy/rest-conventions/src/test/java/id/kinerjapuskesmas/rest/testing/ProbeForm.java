package id.kinerjapuskesmas.rest.testing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** A body with one field of each kind that clients get wrong. */
public record ProbeForm(
        @NotBlank String name,
        @NotNull @Min(1) @Max(4) Integer answer,
        ProbeKind kind,
        LocalDate day,
        List<@Valid ProbePart> parts) {

    public enum ProbeKind {
        FIRST,
        SECOND
    }

    public record ProbePart(@NotNull @Min(0) Long count) {}
}
