package vn.xeploai.bench.page;

/** One line of the table: a target and the result. */
record Verdict(String work, String required, String measured, State state) {
    enum State {
        PASSED("passed"),
        MISSED("**missed**"),
        NOT_MEASURED("not measured");

        private final String word;

        State(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** @param value must not be above the limit */
    static Verdict atMost(double limit, double value, String work, String required, String measured) {
        return new Verdict(work, required, measured, value <= limit ? State.PASSED : State.MISSED);
    }

    /** @param value must not be below the limit */
    static Verdict atLeast(double limit, double value, String work, String required, String measured) {
        return new Verdict(work, required, measured, value >= limit ? State.PASSED : State.MISSED);
    }

    static Verdict notMeasured(String work, String required, String why) {
        return new Verdict(work, required, why, State.NOT_MEASURED);
    }
}
