package vn.xeploai.reviews.task;

import java.time.LocalDate;
import vn.xeploai.ratings.scheme.Period;

/** The kind of a programme. */
public enum WorkProgrammeKind {
    /** Chương trình năm. */
    ANNUAL,
    /** Chương trình quý. */
    QUARTERLY,
    /** Nghị quyết tháng. */
    MONTHLY,
    /** Chương trình, nghị quyết chuyên đề. */
    THEMATIC;

    /** A term of office. */
    private static final int THEMATIC_YEARS = 5;

    /** The first day on which one whose tasks count in a period can have been adopted. */
    LocalDate earliest(Period period) {
        return period.from().minusYears(this == THEMATIC ? THEMATIC_YEARS : 1);
    }
}
