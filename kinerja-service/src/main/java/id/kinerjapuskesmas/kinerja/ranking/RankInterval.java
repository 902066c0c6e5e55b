package id.kinerjapuskesmas.kinerja.ranking;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the sampling error of the IKM alone could move a rank. */
@Schema(
        description =
                "How far the sampling error of the IKM alone could move the rank: the IKM of this Puskesmas moves over its"
                        + " whole confidence interval, every other figure and every other Puskesmas stays as it is, and the"
                        + " instrument's bands, the policies and the order of ranks are applied to each value on the way."
                        + " `best` and `worst` are the best and the worst position met; both are the position itself where"
                        + " the interval lies within one band. Not a joint interval: IKMs of several Puskesmas do not"
                        + " move together. Either `best` and `worst` are there, or `reason`.")
public record RankInterval(
        @Schema(nullable = true, description = "Level of the confidence interval of the IKM, per cent", examples = "95")
                Integer level,
        @Schema(nullable = true, examples = "79.84") BigDecimal ikmLower,
        @Schema(nullable = true, examples = "84.98") BigDecimal ikmUpper,
        @Schema(nullable = true) SupposedPlace best,
        @Schema(nullable = true) SupposedPlace worst,
        @Schema(nullable = true) IntervalReason reason) {}
