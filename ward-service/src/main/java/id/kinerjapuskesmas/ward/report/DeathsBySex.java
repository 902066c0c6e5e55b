package id.kinerjapuskesmas.ward.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Deaths by sex and time. */
@Schema(
        description =
                "Deaths by sex and time. Census sheets and monthly totals do not tell the sex: `laki_laki` and `perempuan` are"
                        + " then null, unless nobody died; `jumlah`, which the form does not have, always holds both.")
public record DeathsBySex(
        @JsonProperty("laki_laki") DeathsByTime male,
        @JsonProperty("perempuan") DeathsByTime female,
        @JsonProperty("jumlah") DeathsByTime both) {}
