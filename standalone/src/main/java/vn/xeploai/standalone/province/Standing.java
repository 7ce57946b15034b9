package vn.xeploai.standalone.province;

import java.time.LocalDate;

/** A standing of a member other than probationary or official, on the days {@code [from, to)}; without {@code to}, from then on. */
public record Standing(State state, LocalDate from, LocalDate to, String reason) {

    boolean appliesOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** The first four count as members. */
    public enum State {
        PROBATIONARY(true),
        OFFICIAL(true),
        EXEMPT(true),
        SUSPENDED(true),
        LEFT(false),
        DECEASED(false);

        private final boolean counted;

        State(boolean counted) {
            this.counted = counted;
        }

        public boolean isCounted() {
            return counted;
        }
    }
}
