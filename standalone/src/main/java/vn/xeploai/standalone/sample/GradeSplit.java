package vn.xeploai.standalone.sample;

import java.util.ArrayList;
import java.util.List;

/** How many subjects get each grade, best first. */
record GradeSplit(int excellent, int good, int completed, int notCompleted) {

    /**
     * Uses {@code usePercent} of the quota: at most {@code quotaPercent} of those rated good, rounded down. The excellent ones are not part
     * of the base (the literal reading).
     */
    static GradeSplit withinQuota(int rated, int goodOrBetter, int notCompleted, int quotaPercent, int usePercent) {
        // x <= q * (p - x) / 100 is x <= q * p / (100 + q)
        var most = goodOrBetter * quotaPercent / (100 + quotaPercent);
        var excellent = most * usePercent / 100;
        return new GradeSplit(excellent, goodOrBetter - excellent, rated - goodOrBetter - notCompleted, notCompleted);
    }

    /** The grades of all subjects, best first. */
    List<String> grades(List<String> codes) {
        var counts = List.of(excellent, good, completed, notCompleted);
        var grades = new ArrayList<String>();
        for (var tier = 0; tier < counts.size(); tier++) {
            for (var i = 0; i < counts.get(tier); i++) grades.add(codes.get(tier));
        }
        return grades;
    }
}
