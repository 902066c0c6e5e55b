package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.survey.facility.Facility;
import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** What tells one version of a figure from the next, by one small query and without computing it. */
@ApplicationScoped
class IkmRevisions {

    private final Tallies tallies;
    private final CountedTallies counted;

    IkmRevisions(Tallies tallies, CountedTallies counted) {
        this.tallies = tallies;
        this.counted = counted;
    }

    String of(SurveyInReach survey) throws SQLException {
        return of(survey, tallies.revision(survey));
    }

    static String of(SurveyInReach survey, long tallyRevision) {
        return survey.facility().revision() + "-" + survey.version() + "-" + tallyRevision;
    }

    /** Only closed surveys count at the facility, and they change only together with the facility's revision. */
    String of(Facility facility) {
        return String.valueOf(facility.revision());
    }

    String ofRegion(String region) throws SQLException {
        return counted.revision(Merge.prefix(region) + "%");
    }
}
