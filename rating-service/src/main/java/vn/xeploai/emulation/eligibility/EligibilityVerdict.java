package vn.xeploai.emulation.eligibility;

import vn.xeploai.ratings.scheme.Truth;

/** Whether the needs of a title that decide are met. */
public enum EligibilityVerdict {
    ELIGIBLE,
    /** One of them is certainly not met. */
    NOT_ELIGIBLE,
    /** None is certainly not met, and of one at least it is not known. */
    UNKNOWN;

    static EligibilityVerdict of(Truth met) {
        return switch (met) {
            case TRUE -> ELIGIBLE;
            case FALSE -> NOT_ELIGIBLE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
