package vn.xeploai.ratings.succession;

import java.time.LocalDate;

/**
 * What a reorganisation says of one campaign.
 *
 * @param number of its document
 * @param effectiveOn the first day of the new order
 */
record SuccessionTerms(SuccessionHandling handling, String number, LocalDate effectiveOn) {
    String reason() {
        return "%s, trước ngày %s".formatted(number, effectiveOn);
    }
}
