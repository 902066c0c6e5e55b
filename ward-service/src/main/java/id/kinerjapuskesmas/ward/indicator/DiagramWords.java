package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.problem.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The words and numbers of the picture in one language. */
record DiagramWords(Language language) {

    String values(DiagramPoint point) {
        return point.x() == null
                ? reason(point.reason())
                : "TOI %s   LOS %s   BOR %s %%"
                        .formatted(number(point.x(), 2), number(point.y(), 2), number(point.bor(), 1));
    }

    String sentence(DiagramPoint point) {
        return point.number() + " " + point.key() + ": " + values(point)
                + (point.clipped() ? say(" (di luar bidang gambar)", " (outside the window)") : "");
    }

    private String reason(String code) {
        return switch (code == null ? "" : code) {
            case "NO_DISCHARGES" -> say("tanpa pasien keluar", "no discharges");
            case "NO_BEDS_AVAILABLE" -> say("tanpa tempat tidur", "no beds");
            default -> say("sensus belum lengkap", "census incomplete");
        };
    }

    String number(BigDecimal value, int decimals) {
        if (value == null) {
            return "–";
        }
        var plain = value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        return language == Language.EN ? plain : plain.replace('.', ',');
    }

    String say(String id, String en) {
        return Text.of(id, en).in(language);
    }
}
