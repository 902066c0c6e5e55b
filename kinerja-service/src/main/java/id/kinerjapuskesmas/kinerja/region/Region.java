package id.kinerjapuskesmas.kinerja.region;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One region on the wire. */
@Schema(description = "A province, kabupaten/kota or kecamatan.")
public record Region(
        @Schema(description = "Kemendagri code, not BPS", examples = "32.07", pattern = RegionCode.PATTERN) String code,
        @Schema(examples = "Kabupaten Ciamis") String name,
        RegionLevel level,
        @Schema(nullable = true, description = "Null for a province", examples = "32") String parent,
        @Schema(nullable = true, description = "People; null where unknown", examples = "1254490") Long population) {}
