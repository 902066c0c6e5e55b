package id.kinerjapuskesmas.kinerja.upstream;

import java.time.LocalDate;
import java.util.List;

/** The body with which an upstream answers for a region; the properties kinerja-service relies on, and no others. */
sealed interface RegionAnswer {

    String region();

    LocalDate periodStart();

    LocalDate periodEnd();

    String sourceRevision();

    /** The way of computing that was asked for, echoed. */
    String way();

    List<? extends FacilityAnswer> items();

    /** One facility with its figures. */
    interface FacilityAnswer {

        String facility();

        String region();

        List<FigureAnswer> figures();
    }

    /** survey-service: the IKM of each facility. */
    record OfSurvey(
            String region,
            LocalDate periodStart,
            LocalDate periodEnd,
            String method,
            String sourceRevision,
            List<SurveyedFacility> items)
            implements RegionAnswer {

        @Override
        public String way() {
            return method;
        }
    }

    record SurveyedFacility(String facility, String region, FigureAnswer ikm) implements FacilityAnswer {

        @Override
        public List<FigureAnswer> figures() {
            return ikm == null ? null : List.of(ikm);
        }
    }

    /** ward-service: the inpatient indicators of each facility with a ward. */
    record OfWard(
            String region,
            LocalDate periodStart,
            LocalDate periodEnd,
            String bedBasis,
            String sourceRevision,
            List<WardFacility> items)
            implements RegionAnswer {

        @Override
        public String way() {
            return bedBasis;
        }
    }

    record WardFacility(String facility, String region, List<FigureAnswer> indicators) implements FacilityAnswer {

        @Override
        public List<FigureAnswer> figures() {
            return indicators;
        }
    }
}
