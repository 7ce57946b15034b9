package vn.xeploai.bench.question;

import vn.xeploai.bench.scale.Level;

/** The plain SQL of reports of one level. @param targets the number of units, one of which is requested each time at random */
public record PlainQueries(Level level, int targets, JoinMethod joining) {
    /** @param n the notation of the unit's number in the caller's tool */
    public String sql(String n) {
        return PlainQuestion.report().aboutTarget(level, n);
    }
}
