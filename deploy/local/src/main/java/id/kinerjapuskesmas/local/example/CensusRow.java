package id.kinerjapuskesmas.local.example;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One sheet of the daily census as a line of its import. */
record CensusRow(
        String ward,
        String careClass,
        LocalDate date,
        int opening,
        int admitted,
        int transferredIn,
        int transferredOut,
        int home,
        int referred,
        int ownRequest,
        int deathsUnder48h,
        int deaths48hPlus,
        int sameDay,
        int closing,
        int lengthOfStayDays,
        int beds) {

    static final String HEADER = "ward,class,date,opening,admitted,transferredIn,transferredOut,home,referred,"
            + "otherHospital,ownRequest,absconded,deathsUnder48h,deaths48hPlus,sameDay,closing,lengthOfStayDays,beds";

    int discharges() {
        return home + referred + ownRequest + deathsUnder48h + deaths48hPlus;
    }

    static String csv(List<CensusRow> rows) {
        return rows.stream().map(CensusRow::line).collect(Collectors.joining("\n", HEADER + "\n", "\n"));
    }

    private String line() {
        return Stream.<Object>of(
                        ward,
                        careClass,
                        date,
                        opening,
                        admitted,
                        transferredIn,
                        transferredOut,
                        home,
                        referred,
                        0,
                        ownRequest,
                        0,
                        deathsUnder48h,
                        deaths48hPlus,
                        sameDay,
                        closing,
                        lengthOfStayDays,
                        beds)
                .map(Object::toString)
                .collect(Collectors.joining(","));
    }
}
