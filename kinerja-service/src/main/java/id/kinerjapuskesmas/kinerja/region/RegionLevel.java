package id.kinerjapuskesmas.kinerja.region;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How deep a region lies. */
@Schema(description = "`PROVINCE` (32), `KABUPATEN_KOTA` (32.07) or `KECAMATAN` (32.07.01).")
public enum RegionLevel {
    PROVINCE,
    KABUPATEN_KOTA,
    KECAMATAN
}
