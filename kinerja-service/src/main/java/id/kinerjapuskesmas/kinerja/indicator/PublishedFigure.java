package id.kinerjapuskesmas.kinerja.indicator;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A figure that a feature hands to the feed, rounded as it is published.
 *
 * @param indicator its code in the catalogue
 * @param value null with a reason
 * @param target null where there is none
 * @param status whether the unrounded value meets the target; null without one of them
 * @param completeness share of the period's months that were reported; null where no months add up
 * @param formula id and version of the formula, such as {@code IKM/1}
 * @param sourceRevision the revision of what it was computed from
 */
public record PublishedFigure(
        String facility,
        String indicator,
        BigDecimal value,
        String valueStatus,
        String reason,
        BigDecimal numerator,
        BigDecimal denominator,
        Long n,
        BigDecimal target,
        TargetMet status,
        BigDecimal completeness,
        String formula,
        String sourceRevision) {

    public PublishedFigure {
        Objects.requireNonNull(facility);
        Objects.requireNonNull(indicator);
        if (value == null && reason == null) {
            throw new IllegalArgumentException(indicator + ": neither value nor reason");
        }
    }
}
