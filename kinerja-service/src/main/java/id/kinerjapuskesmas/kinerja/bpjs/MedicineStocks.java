package id.kinerjapuskesmas.kinerja.bpjs;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The stocks of a month as they are sent. */
@Schema(description = "All medicines of the month; those left out count as not reported.")
public record MedicineStocks(@NotNull @Valid @Size(max = 99) List<@NotNull MedicineStock> stocks) {}
