package vn.xeploai.standalone.sample;

import java.util.ArrayList;
import java.util.List;

/** How many of those rated have which grade, best first. */
record GradeSplit(int excellent, int good, int completed, int notCompleted) {

    /**
     * As many excellent ones as {@code usePercent} of what the ceiling allows: at most {@code ceilingPercent} of those rated good, rounded
     * down, in the literal reading (the excellent ones are not in the base).
     */
    static GradeSplit underCeiling(int rated, int goodOrBetter, int notCompleted, int ceilingPercent, int usePercent) {
        // x <= c * (p - x) / 100 is x <= c * p / (100 + c)
        var most = goodOrBetter * ceilingPercent / (100 + ceilingPercent);
        var excellent = most * usePercent / 100;
        return new GradeSplit(excellent, goodOrBetter - excellent, rated - goodOrBetter - notCompleted, notCompleted);
    }

    /** The grades of all, best first. */
    List<String> grades(List<String> codes) {
        var counts = List.of(excellent, good, completed, notCompleted);
        var grades = new ArrayList<String>();
        for (var tier = 0; tier < counts.size(); tier++) {
            for (var i = 0; i < counts.get(tier); i++) grades.add(codes.get(tier));
        }
        return grades;
    }
}
