package id.kinerjapuskesmas.kinerja.dimension;

import static id.kinerjapuskesmas.kinerja.measure.Measure.COMPLAINTS_HANDLED;
import static id.kinerjapuskesmas.kinerja.measure.Measure.COMPLAINT_MEDIAN_DAYS;
import static id.kinerjapuskesmas.kinerja.measure.Measure.IKM;
import static id.kinerjapuskesmas.kinerja.measure.Measure.PEKPPP_MEDIA;
import static id.kinerjapuskesmas.kinerja.measure.Measure.PEKPPP_PUBLICATION_DAYS;
import static id.kinerjapuskesmas.kinerja.measure.Measure.PKP_ON_TARGET;
import static id.kinerjapuskesmas.kinerja.measure.Measure.REFERRALS_HINDERED;
import static id.kinerjapuskesmas.kinerja.measure.Measure.REPORTS_ON_TIME;
import static id.kinerjapuskesmas.kinerja.measure.Measure.SPM_ON_TARGET;
import static id.kinerjapuskesmas.kinerja.measure.Measure.VERIFICATION_DIFFERENCES;
import static id.kinerjapuskesmas.kinerja.measure.Measure.VISIT_RATE;
import static id.kinerjapuskesmas.kinerja.measure.Measure.WITHIN_TIME_STANDARD;

import id.kinerjapuskesmas.kinerja.measure.Measure;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The five dimensions and the proxies that the service can compute for each. */
@Schema(
        description =
                "`PRODUKTIVITAS` what is achieved of what is owed; `KUALITAS_LAYANAN` what patients say and how long they wait;"
                        + " `RESPONSIVITAS` how complaints and hindered referrals are answered; `RESPONSIBILITAS` whether duties"
                        + " such as reports are kept in time; `AKUNTABILITAS` what is published and how far self-assessment"
                        + " stands up to verification.")
public enum Dimension {
    PRODUKTIVITAS(SPM_ON_TARGET, PKP_ON_TARGET, VISIT_RATE),
    KUALITAS_LAYANAN(IKM, WITHIN_TIME_STANDARD),
    RESPONSIVITAS(COMPLAINTS_HANDLED, COMPLAINT_MEDIAN_DAYS, REFERRALS_HINDERED),
    RESPONSIBILITAS(REPORTS_ON_TIME),
    AKUNTABILITAS(PEKPPP_MEDIA, PEKPPP_PUBLICATION_DAYS, VERIFICATION_DIFFERENCES);

    private final List<Measure> proxies;

    Dimension(Measure... proxies) {
        this.proxies = List.of(proxies);
    }

    List<Measure> proxies() {
        return proxies;
    }
}
