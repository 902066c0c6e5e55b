package id.kinerjapuskesmas.kinerja.upstream;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The bodies with which survey-service answers about its topics; the properties relied on, and no others. */
sealed interface SurveyAnswer {

    String region();

    LocalDate periodStart();

    LocalDate periodEnd();

    List<? extends Item> items();

    /** One facility with its figures. */
    interface Item {

        String facility();

        List<FigureAnswer> taken();
    }

    static Class<? extends SurveyAnswer> shape(SurveyTopic topic) {
        return switch (topic) {
            case COMPLAINTS -> Complaints.class;
            case WAITING_TIMES -> WaitingTimes.class;
            case PUBLICATION -> Publication.class;
        };
    }

    record Complaints(String region, LocalDate periodStart, LocalDate periodEnd, List<ComplaintItem> items)
            implements SurveyAnswer {}

    record ComplaintItem(String facility, ComplaintFigures figures) implements Item {

        public ComplaintItem {
            Objects.requireNonNull(figures);
        }

        @Override
        public List<FigureAnswer> taken() {
            return List.of(figures.handled, figures.medianDays);
        }
    }

    record ComplaintFigures(FigureAnswer handled, FigureAnswer medianDays) {

        public ComplaintFigures {
            Objects.requireNonNull(handled);
            Objects.requireNonNull(medianDays);
        }
    }

    record WaitingTimes(String region, LocalDate periodStart, LocalDate periodEnd, List<WaitingItem> items)
            implements SurveyAnswer {}

    record WaitingItem(String facility, FigureAnswer withinStandard) implements Item {

        public WaitingItem {
            Objects.requireNonNull(withinStandard);
        }

        @Override
        public List<FigureAnswer> taken() {
            return List.of(withinStandard);
        }
    }

    record Publication(String region, LocalDate periodStart, LocalDate periodEnd, List<PublicationItem> items)
            implements SurveyAnswer {}

    record PublicationItem(String facility, PublicationFigures figures) implements Item {

        public PublicationItem {
            Objects.requireNonNull(figures);
        }

        @Override
        public List<FigureAnswer> taken() {
            return List.of(figures.media, figures.publicationDays);
        }
    }

    record PublicationFigures(FigureAnswer media, FigureAnswer publicationDays) {

        public PublicationFigures {
            Objects.requireNonNull(media);
            Objects.requireNonNull(publicationDays);
        }
    }
}
