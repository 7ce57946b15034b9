package vn.xeploai.standalone.sample;

import java.time.LocalDate;

/** A post that a member holds in a unit from that day on. */
record Post(Side side, String title, boolean leader, SampleUnit unit, LocalDate from) {
    enum Side {
        PARTY,
        STATE,
        MASS_ORGANISATION
    }
}
