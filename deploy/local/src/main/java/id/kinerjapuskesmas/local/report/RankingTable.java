package id.kinerjapuskesmas.local.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A ranking as text: the three kelompok with their means, and who is not ranked, because. */
public final class RankingTable {

    private static final String ROW = "  %5s  %-20s %9s %11s %8s %8s";
    private static final int NAME = 20;

    private RankingTable() {}

    /**
     * @param ranking as {@code GET /v1/rankings/{ranking}} answers it
     * @param entries the items of its entries
     */
    public static List<String> lines(JsonNode ranking, Iterable<JsonNode> entries) {
        var lines = new ArrayList<String>();
        lines.add("PKP %s of region %s by %s: %d Puskesmas ranked, %d not"
                .formatted(
                        ranking.path("period").asText(),
                        ranking.path("region").asText(),
                        ranking.path("instrument").asText(),
                        ranking.path("ranked").asInt(),
                        ranking.path("notRanked").size()));
        for (var group : ranking.path("groups")) {
            group(lines, group, entries);
        }
        lines.add("");
        lines.add("Not ranked, because");
        for (var one : ranking.path("notRanked")) {
            lines.add("         %-20s %s (%s)"
                    .formatted(
                            name(one),
                            one.path("reason").asText(),
                            one.path("detail").asText("")));
        }
        for (var input : ranking.path("inputs")) {
            if (input.path("stale").asBoolean() || input.path("absent").asBoolean()) {
                lines.add("Input %s is %s."
                        .formatted(
                                input.path("source").asText(),
                                input.path("absent").asBoolean() ? "absent" : "stale"));
            }
        }
        return lines;
    }

    private static void group(List<String> lines, JsonNode group, Iterable<JsonNode> entries) {
        var kelompok = group.path("kelompok").asText();
        lines.add("");
        lines.add("Kelompok %s: %d Puskesmas"
                .formatted(kelompok, group.path("facilities").asInt()));
        if (group.path("facilities").asInt() == 0) {
            return;
        }
        lines.add(ROW.formatted("rank", "Puskesmas", "coverage", "management", "quality", "IKM"));
        for (var entry : entries) {
            if (entry.path("kelompok").asText().equals(kelompok)) {
                lines.add(ROW.formatted(
                        entry.path("rank").asText(),
                        name(entry),
                        figure(entry.path("coverage").path("value")),
                        figure(entry.path("management").path("value")),
                        figure(entry.path("quality").path("value")),
                        figure(entry.path("ikm"))));
            }
        }
        lines.add(ROW.formatted(
                "",
                "mean",
                figure(group.path("meanCoverage")),
                figure(group.path("meanManagement")),
                figure(group.path("meanQuality")),
                figure(group.path("meanIkm"))));
    }

    private static String name(JsonNode node) {
        var name = node.path("name").asText();
        return name.length() > NAME ? name.substring(0, NAME) : name;
    }

    /** A missing value is a dash, never a nought. */
    private static String figure(JsonNode value) {
        return value.isNumber()
                ? value.decimalValue().setScale(2, RoundingMode.HALF_UP).toPlainString()
                : "-";
    }
}
