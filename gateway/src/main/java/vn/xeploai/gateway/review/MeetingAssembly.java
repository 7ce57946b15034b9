package vn.xeploai.gateway.review;

import java.util.List;
import java.util.function.ToLongFunction;
import vn.xeploai.gateway.figures.Percent;
import vn.xeploai.gateway.source.MeetingFigures.Figures;

/** Adds up the regular meetings of one unit in several campaigns. */
final class MeetingAssembly {
    private MeetingAssembly() {}

    /** Null if no meeting is recorded, which does not say that there was none. */
    static MeetingsResponse sum(List<Figures> figures) {
        var meetings = sum(figures, Figures::meetings);
        if (meetings == 0) return null;
        var obliged = sum(figures, Figures::obliged);
        var present = sum(figures, Figures::present);
        return new MeetingsResponse(
                meetings,
                obliged,
                present,
                sum(figures, Figures::excused),
                sum(figures, Figures::unexcused),
                Percent.of(present, obliged),
                sum(figures, Figures::monthsWithoutMeeting));
    }

    private static long sum(List<Figures> figures, ToLongFunction<Figures> figure) {
        return figures.stream().mapToLong(figure).sum();
    }
}
