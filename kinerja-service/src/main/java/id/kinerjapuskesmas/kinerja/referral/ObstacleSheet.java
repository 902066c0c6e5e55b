package id.kinerjapuskesmas.kinerja.referral;

import id.kinerjapuskesmas.kinerja.bpjs.ReferralObstacle;
import id.kinerjapuskesmas.kinerja.report.Cells;
import id.kinerjapuskesmas.kinerja.report.ReportKey;
import id.kinerjapuskesmas.kinerja.report.ReportSheet;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.Columns;
import id.kinerjapuskesmas.rest.tabular.Row;

/** Obstacles in a file. */
class ObstacleSheet implements ReportSheet<ObstacleCount> {

    private static final int LONGEST_NOTE = 1000;

    @Override
    public Columns columns() {
        return Columns.required("obstacle", "referralsHindered").optional("note");
    }

    @Override
    public String part(Row row) {
        var named = row.required("obstacle") != null;
        var obstacle = named ? row.oneOf("obstacle", ReferralObstacle.class) : null;
        return obstacle == null ? null : obstacle.name();
    }

    @Override
    public ObstacleCount content(Row row, ReportKey key) {
        var hindered = Cells.required(row, "referralsHindered");
        var note = row.text("note");
        if (note != null && note.length() > LONGEST_NOTE) {
            row.refuse("note", "TOO_LONG", Text.of("Paling panjang 1000 huruf.", "At most 1000 characters."));
        }
        if (row.isFlawed()) {
            return null;
        }
        var count = new ObstacleCount(hindered, note);
        if (ObstacleRules.lacksNote(ReferralObstacle.valueOf(key.part()), count)) {
            row.refuse("note", ObstacleRules.CODE, ObstacleRules.TEXT);
        }
        return count;
    }
}
