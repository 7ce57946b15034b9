package vn.xeploai.standalone.sample;

import java.time.LocalDate;

/** A standing beyond probationary and official, on the days {@code [from, to)}; without {@code to}, from then on. */
record StandingPeriod(Standing state, LocalDate from, LocalDate to, String reason) {
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
