package id.kinerjapuskesmas.ward.ward;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The beds of a ward and class in the field names of Aplicares. */
@Schema(
        description =
                "The beds of a ward and class in the field names of Aplicares. A profile of ours: numbers as numbers, nothing is"
                        + " sent to BPJS.")
public record AplicaresBed(
        @Schema(description = "By the list of classes", examples = "KL3") String kodekelas,
        @Schema(description = "Code of the ward", examples = "RANAP") String koderuang,
        @Schema(description = "Name of the ward", examples = "Rawat Inap Umum") String namaruang,
        @Schema(description = "Beds", examples = "10") long kapasitas,
        @Schema(description = "Free beds, 0 where patients lie in extra beds", examples = "3") long tersedia,
        @Schema(description = "Free beds for men only; no bed is set aside by sex here, so 0", examples = "0")
                long tersediapria,
        @Schema(description = "Free beds for women only, so 0", examples = "0") long tersediawanita,
        @Schema(description = "Free beds for either", examples = "3") long tersediapriawanita) {}
