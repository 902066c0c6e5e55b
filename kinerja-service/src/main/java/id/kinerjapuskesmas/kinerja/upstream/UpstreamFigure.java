package id.kinerjapuskesmas.kinerja.upstream;

import id.kinerjapuskesmas.kinerja.indicator.PublishedFigure;
import id.kinerjapuskesmas.rest.figure.Confidence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * One figure of one facility as an upstream published it; a null value carries its reason.
 *
 * @param formula the formula's id and version, such as {@code IKM/1}
 * @param confidence how far sampling alone could move the value; null where the upstream gives none
 */
public record UpstreamFigure(
        String facility,
        String indicator,
        BigDecimal value,
        String valueStatus,
        String reason,
        BigDecimal numerator,
        BigDecimal denominator,
        Long n,
        List<String> flags,
        String formula,
        String regulation,
        Confidence confidence) {

    public UpstreamFigure {
        Objects.requireNonNull(facility);
        Objects.requireNonNull(indicator);
        Objects.requireNonNull(valueStatus);
        flags = List.copyOf(flags);
    }

    /** As the feed carries it. */
    PublishedFigure published(String sourceRevision) {
        return new PublishedFigure(
                facility,
                indicator,
                value,
                valueStatus,
                reason,
                numerator,
                denominator,
                n,
                null,
                null,
                null,
                formula,
                sourceRevision);
    }
}
