package id.kinerjapuskesmas.kinerja.visit;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who pays for a visit, and since when and until when there is such a payer. */
@Schema(
        description =
                "`UMUM` the patient; `ASKES` civil servants' insurance, kept on forms until 2018; `JAMKESMAS` the poor,"
                        + " 2008 to 2013; `KIS` JKN-KIS with contributions paid by government (PBI), from 2014; `JKN_NON_PBI`"
                        + " other participants of JKN, from 2014; `JAMKESDA` the local government; `GRATIS` free by local"
                        + " rule; `LAIN` others.")
public enum Payer {
    UMUM("Umum", "Patient", null, null),
    ASKES("Askes", "Civil servants' insurance", null, LocalDate.of(2018, 12, 31)),
    JAMKESMAS("Jamkesmas", "Insurance of the poor", LocalDate.of(2008, 1, 1), LocalDate.of(2013, 12, 31)),
    KIS("KIS (PBI)", "JKN-KIS, contribution paid by government", LocalDate.of(2014, 1, 1), null),
    JKN_NON_PBI("JKN non PBI", "JKN, other participants", LocalDate.of(2014, 1, 1), null),
    JAMKESDA("Jamkesda", "Local government", LocalDate.of(2008, 1, 1), null),
    GRATIS("Gratis", "Free by local rule", null, null),
    LAIN("Lain-lain", "Others", null, null);

    private final String indonesian;
    private final String english;
    private final LocalDate validFrom;
    private final LocalDate validTo;

    Payer(String indonesian, String english, LocalDate validFrom, LocalDate validTo) {
        this.indonesian = indonesian;
        this.english = english;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    String indonesian() {
        return indonesian;
    }

    String english() {
        return english;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    /** Whether there was such a payer on some day of a period. */
    boolean existedIn(LocalDate start, LocalDate end) {
        return (validFrom == null || !validFrom.isAfter(end)) && (validTo == null || !validTo.isBefore(start));
    }
}
