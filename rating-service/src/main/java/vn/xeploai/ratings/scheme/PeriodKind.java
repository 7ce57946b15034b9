package vn.xeploai.ratings.scheme;

/** How long a rated period is. */
public enum PeriodKind {
    YEAR,
    QUARTER
}
