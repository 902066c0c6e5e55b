package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.rest.figure.Figure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One part of a result that has an IKM of its own. */
@Schema(description = "A service unit, facility or kabupaten with its own IKM.")
record PartResult(
        @Schema(examples = "KIA") String part,
        @Schema(nullable = true, description = "Indonesian name where known", examples = "KIA dan KB") String name,
        Figure ikm,
        @Schema(nullable = true, examples = "B") String mutu,
        @Schema(nullable = true, examples = "Baik") String kinerja) {}
