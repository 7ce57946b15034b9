package vn.xeploai.gateway.indicator;

import java.math.BigDecimal;
import vn.xeploai.gateway.report.Measure;
import vn.xeploai.gateway.source.Label;

/**
 * An indicator of the catalogue. Exactly one of {@code above}, {@code atLeast} and {@code atMost} is given; the first two are percentages of
 * the base.
 *
 * @param base null unless a share is compared, or the base is shown beside the count
 * @param programme of the commitments that are counted; null otherwise
 * @param above the share must be greater
 * @param atLeast the share must not be smaller
 * @param atMost the count must not be greater
 * @param toYear null for a year that is still open
 */
record Indicator(
        String code,
        Label label,
        Measure of,
        Measure base,
        String programme,
        BigDecimal above,
        BigDecimal atLeast,
        Long atMost,
        int fromYear,
        Integer toYear,
        String legalBasis,
        Certainty certainty) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    boolean isUsedIn(int year) {
        return year >= fromYear && (toYear == null || year <= toYear);
    }

    Comparison comparison() {
        if (above != null) return Comparison.ABOVE;
        return atLeast != null ? Comparison.AT_LEAST : Comparison.AT_MOST;
    }

    BigDecimal threshold() {
        return switch (comparison()) {
            case ABOVE -> above;
            case AT_LEAST -> atLeast;
            case AT_MOST -> BigDecimal.valueOf(atMost);
        };
    }

    /**
     * Compares the share itself, not its rounded percentage.
     *
     * @param count null if unknown
     * @param whole null if unknown, or if there is no base
     */
    Status status(Long count, Long whole) {
        if (count == null) return Status.UNKNOWN;
        if (comparison() == Comparison.AT_MOST) return Status.of(count <= atMost);
        if (whole == null || whole == 0) return Status.UNKNOWN;
        var difference = HUNDRED.multiply(BigDecimal.valueOf(count))
                .compareTo(threshold().multiply(BigDecimal.valueOf(whole)));
        return Status.of(comparison() == Comparison.ABOVE ? difference > 0 : difference >= 0);
    }

    /** How sure the source of an indicator is. */
    enum Certainty {
        CONFIRMED,
        SECONDARY,
        WELL_KNOWN,
        UNCERTAIN
    }

    /** How a figure is compared with the threshold. */
    enum Comparison {
        /** The share is greater than the threshold, in percent; equal is not enough. */
        ABOVE,
        /** The share is not smaller than the threshold, in percent. */
        AT_LEAST,
        /** The count is not greater than the threshold. */
        AT_MOST
    }

    /** Whether an indicator is reached. */
    enum Status {
        PASSED,
        FAILED,
        /** A figure is not known, or the base is empty. */
        UNKNOWN;

        private static Status of(boolean passed) {
            return passed ? PASSED : FAILED;
        }
    }
}
