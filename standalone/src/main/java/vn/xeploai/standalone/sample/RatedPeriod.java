package vn.xeploai.standalone.sample;

import java.time.LocalDate;

/** A year of ratings. */
record RatedPeriod(int year) {
    private static final int MONTHS_BEFORE_RATED = 6;

    static RatedPeriod of(int year) {
        return new RatedPeriod(year);
    }

    LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }

    /** Six months are counted up to the day after the period: who was admitted on 1 July has them. */
    LocalDate lastAdmissionRated() {
        return lastDay().plusDays(1).minusMonths(MONTHS_BEFORE_RATED);
    }
}
