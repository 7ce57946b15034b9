package vn.xeploai.ratings.rule;

import java.time.LocalDate;
import java.util.Optional;
import vn.xeploai.ratings.rule.Finding.Breach;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Rule.Deadline;
import vn.xeploai.ratings.scheme.Severity;

/** Whether something was finished before its day ("trước ngày"; HD 43-HD/BTCTW mục 4, NĐ 90/2020/NĐ-CP Điều 20). */
public final class DeadlineRule {
    private DeadlineRule() {}

    /**
     * @param done the day on which it was finished, or today while it is not
     * @throws IllegalArgumentException if the deadline is that of another kind of period
     */
    public static Optional<Finding> finding(
            String scheme, EffectiveRule<Deadline> deadline, Period period, LocalDate done) {
        var rule = deadline.rule();
        if (rule.period() != period.kind()) throw new IllegalArgumentException(rule.id() + " is none of " + period);
        var before = rule.before(period);
        if (rule.severity() == Severity.OFF || done.isBefore(before)) return Optional.empty();
        var words = new Label("Quá thời hạn: phải xong trước ngày " + before, "Late: it was due before " + before);
        return Optional.of(Finding.of(scheme, deadline, new Breach("< " + before, done.toString(), words)));
    }
}
