package vn.xeploai.bench.question;

import vn.xeploai.bench.scale.Level;

/** The plain SQL of reports of one level. @param targets about how many units, one of which is asked for each time, at random */
public record Plain(Level level, int targets, Joining joining) {
    /** @param n how the caller's tool writes the number of the unit that is asked for */
    public String sql(String n) {
        return PlainQuestion.report().aboutTarget(level, n);
    }
}
