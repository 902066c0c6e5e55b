package id.kinerjapuskesmas.ward.report;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.period.PeriodRequest;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.ward.facility.Facility;
import id.kinerjapuskesmas.ward.indicator.BedBasis;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/facilities/{facility}/reports")
@Tag(name = "reports", description = "SIRS Revisi 6.3: RL 3.2 and RL 3.1; nothing is sent to anybody")
class ReportResource {

    private final ReportMonth reportMonth;
    private final ReportIndicators reportIndicators;

    ReportResource(ReportMonth reportMonth, ReportIndicators reportIndicators) {
        this.reportMonth = reportMonth;
        this.reportIndicators = reportIndicators;
    }

    @GET
    @Path("/rl-3-2/{month}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(
            name = "x-columns",
            value =
                    "jenis_pelayanan pasien_awal_bulan:integer pasien_masuk:integer pasien_pindahan:integer pasien_dipindahkan:integer pasien_keluar_hidup:integer mati_laki_laki_kurang_48_jam:integer mati_laki_laki_lebih_sama_48_jam:integer mati_perempuan_kurang_48_jam:integer mati_perempuan_lebih_sama_48_jam:integer mati_kurang_48_jam:integer mati_lebih_sama_48_jam:integer jumlah_lama_dirawat:integer pasien_akhir_bulan:integer jumlah_hari_perawatan:integer hari_VVIP:integer hari_VIP:integer hari_I:integer hari_II:integer hari_III:integer hari_kelas_khusus:integer alokasi_tempat_tidur_awal_bulan:integer keterangan")
    @Operation(
            operationId = "getRl32",
            summary = "Read RL 3.2 of a month: movements of patients, patient days and beds by service",
            description =
                    "Field names of the SATUSEHAT route. Services without patient days are left out, and those with missing"
                            + " days listed apart unless `allowIncomplete=true`. Sex of the dead is null where the source is"
                            + " census sheets or totals; openings, admissions and transfers are null where it is totals."
                            + " `reconciliation` holds each sum against the inputs of the indicators.")
    public MovementReport rl32(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @PathParam("month") @Parameter(description = "Calendar month at the facility", example = "2025-03")
                    YearMonth month,
            @QueryParam("allowIncomplete")
                    @DefaultValue("false")
                    @Parameter(description = "Report services with missing days as well, from the recorded days alone")
                    boolean allowIncomplete) {
        return reportMonth.of(facility, month, allowIncomplete);
    }

    @GET
    @Path("/rl-3-1")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(
            name = "x-columns",
            value = "jenis_pelayanan bor:number alos:number bto:number toi:number ndr:number gdr:number alasan catatan")
    @Operation(
            operationId = "getRl31",
            summary = "Read RL 3.1 of a period: BOR, ALOS, BTO, TOI, NDR and GDR by service",
            description =
                    "Beds as SIRS counts them, those of the first day of each month, unless `bedBasis=AVERAGE`. The line of"
                            + " the facility is made of summed inputs.")
    public IndicatorReport rl31(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @BeanParam PeriodRequest period,
            @QueryParam("bedBasis")
                    @DefaultValue("START_OF_MONTH")
                    @Parameter(description = "Which beds stand in the denominators")
                    BedBasis bedBasis,
            @QueryParam("allowIncomplete")
                    @DefaultValue("false")
                    @Parameter(
                            description = "Also make figures of services with missing days, flagged INCOMPLETE_CENSUS")
                    boolean allowIncomplete) {
        return reportIndicators.of(facility, period.required(), bedBasis, allowIncomplete);
    }
}
