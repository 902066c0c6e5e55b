package id.kinerjapuskesmas.local.example;

import id.kinerjapuskesmas.local.example.Occupant.Ending;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A year of stays at one inpatient Puskesmas, drawn from its seed and counted into daily sheets. */
final class GeneratedCensus {

    static final LocalDate START = LocalDate.of(2025, 1, 1);
    static final LocalDate END = LocalDate.of(2025, 12, 31);
    private static final String LABEL = " (data contoh, dibangkitkan)";

    private final Puskesmas puskesmas;
    private final Draw draw;
    private final List<Room> rooms = new ArrayList<>();
    private final double occupancy;

    GeneratedCensus(Puskesmas puskesmas) {
        this.puskesmas = puskesmas;
        this.draw = Draw.of("census/" + puskesmas.code());
        this.occupancy = draw.between(22, 68) / 100.0;
        var general = draw.between(4, 6);
        add("RI-UMUM", "Rawat inap umum", "III", general);
        if (draw.happens(0.5)) {
            add("RI-UMUM", "Rawat inap umum", "II", draw.between(1, 2));
        }
        if (draw.happens(0.6)) {
            add("RI-KIA", "Rawat inap kebidanan", "III", 2);
        }
    }

    ExampleCensus census() {
        var rows = rows();
        return new ExampleCensus(
                puskesmas.code(),
                rooms.stream().map(room -> room.ward).toList(),
                START,
                rows.size(),
                CensusRow.csv(rows));
    }

    List<CensusRow> rows() {
        var rows = new ArrayList<CensusRow>();
        for (var day = START; !day.isAfter(END); day = day.plusDays(1)) {
            for (var room : rooms) {
                room.dischargeOn(day);
            }
            moveSomebody();
            for (var room : rooms) {
                room.admitOn(day);
                rows.add(room.sheet(day));
            }
        }
        return rows;
    }

    private void add(String ward, String name, String careClass, int beds) {
        rooms.add(new Room(new ExampleWard(ward, name + LABEL, careClass, beds)));
    }

    /** Now and then a patient changes to another ward or class with a free bed. */
    private void moveSomebody() {
        if (rooms.size() < 2 || !draw.happens(0.04)) {
            return;
        }
        var from = rooms.get(draw.random().nextInt(rooms.size()));
        var to = rooms.get((rooms.indexOf(from) + 1) % rooms.size());
        if (!from.present.isEmpty() && to.present.size() < to.ward.beds()) {
            to.present.add(from.present.remove(from.present.size() - 1));
            from.transferredOut++;
            to.transferredIn++;
        }
    }

    /** The beds of one class in one ward, with the counts of the day in hand. */
    private final class Room {

        private final ExampleWard ward;
        private final List<Occupant> present = new ArrayList<>();
        private final List<Occupant> left = new ArrayList<>();
        private int opening;
        private int admitted;
        private int transferredIn;
        private int transferredOut;

        private Room(ExampleWard ward) {
            this.ward = ward;
        }

        private void dischargeOn(LocalDate day) {
            opening = present.size();
            admitted = 0;
            transferredIn = 0;
            transferredOut = 0;
            left.clear();
            present.stream().filter(occupant -> occupant.leavesOn(day)).forEach(left::add);
            present.removeAll(left);
        }

        private void admitOn(LocalDate day) {
            // the wet months bring more fevers
            var season = day.getMonthValue() <= 3 || day.getMonthValue() == 12 ? 1.25 : 0.92;
            var arrivals = draw.poisson(ward.beds() * occupancy * season / 2.6);
            for (var i = 0; i < arrivals && present.size() < ward.beds(); i++) {
                var occupant = Occupant.arrivingOn(day, draw);
                (occupant.isSameDay() ? left : present).add(occupant);
                admitted++;
            }
        }

        private CensusRow sheet(LocalDate day) {
            return new CensusRow(
                    ward.ward(),
                    ward.careClass(),
                    day,
                    opening,
                    admitted,
                    transferredIn,
                    transferredOut,
                    endings(Ending.HOME),
                    endings(Ending.REFERRED),
                    endings(Ending.OWN_REQUEST),
                    deaths(true),
                    deaths(false),
                    (int) left.stream().filter(Occupant::isSameDay).count(),
                    present.size(),
                    left.stream().mapToInt(Occupant::lengthOfStayDays).sum(),
                    ward.beds());
        }

        private int endings(Ending ending) {
            return (int) left.stream()
                    .filter(occupant -> occupant.ending() == ending)
                    .count();
        }

        private int deaths(boolean under48h) {
            return (int)
                    left.stream().filter(occupant -> occupant.isDeath(under48h)).count();
        }
    }
}
