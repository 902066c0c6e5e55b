package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.kinerja.facility.FacilityType;
import id.kinerjapuskesmas.kinerja.scoring.Band;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/** How the three rates of a month become the share of the capitation that is paid. */
public sealed interface KbkRule {

    /** The share paid; the rates must be all there. */
    Verdict judge(Map<KbkIndicator, BigFraction> rates, FacilityType type);

    /**
     * What a rule says.
     *
     * @param ratings 1 to 4 of a rated rule; 0 unsafe, 1 safe, 2 excellent of a zone rule
     * @param tenths the weighted value times ten; null for zones
     * @param percent of the capitation that is paid
     */
    record Verdict(Map<KbkIndicator, Integer> ratings, Integer tenths, BigDecimal percent) {}

    /** From the value in tenths on, so much is paid. */
    record Payment(int from, BigDecimal percent) {}

    /** What so many zones of each kind are worth. */
    record Zones(int unsafe, int safe, int excellent, BigDecimal percent) {}

    /**
     * Ratings 1 to 4, weighted in tenths so that the value is exact (4, 4, 3 is 3.9, never 3.8999).
     *
     * @param payments from the highest value down
     */
    record Rated(
            Map<KbkIndicator, List<Band>> bands,
            Map<KbkIndicator, Integer> weights,
            Map<FacilityType, List<Payment>> payments)
            implements KbkRule {

        @Override
        public Verdict judge(Map<KbkIndicator, BigFraction> rates, FacilityType type) {
            var ratings = ratings(bands, rates);
            var tenths = tenths(ratings);
            return new Verdict(ratings, tenths, percent(tenths, type));
        }

        int tenths(Map<KbkIndicator, Integer> ratings) {
            return ratings.entrySet().stream()
                    .mapToInt(entry -> entry.getValue() * weights.get(entry.getKey()))
                    .sum();
        }

        BigDecimal percent(int tenths, FacilityType type) {
            return payments.get(type).stream()
                    .filter(payment -> tenths >= payment.from())
                    .findFirst()
                    .orElseThrow()
                    .percent();
        }
    }

    /** Counts unsafe, safe and excellent zones. */
    record Zoned(Map<KbkIndicator, List<Band>> bands, List<Zones> zones) implements KbkRule {

        @Override
        public Verdict judge(Map<KbkIndicator, BigFraction> rates, FacilityType type) {
            var ratings = ratings(bands, rates);
            return new Verdict(ratings, null, percent(count(ratings, 0), count(ratings, 1), count(ratings, 2)));
        }

        BigDecimal percent(int unsafe, int safe, int excellent) {
            return zones.stream()
                    .filter(one -> one.unsafe() == unsafe && one.safe() == safe && one.excellent() == excellent)
                    .findFirst()
                    .orElseThrow()
                    .percent();
        }

        private static int count(Map<KbkIndicator, Integer> ratings, int zone) {
            return (int)
                    ratings.values().stream().filter(rating -> rating == zone).count();
        }
    }

    private static Map<KbkIndicator, Integer> ratings(
            Map<KbkIndicator, List<Band>> bands, Map<KbkIndicator, BigFraction> rates) {
        var ratings = new EnumMap<KbkIndicator, Integer>(KbkIndicator.class);
        for (var indicator : KbkIndicator.values()) {
            ratings.put(
                    indicator,
                    Band.score(bands.get(indicator), rates.get(indicator)).intValue());
        }
        return ratings;
    }
}
