package vn.xeploai.gateway.review;

import static vn.xeploai.gateway.source.CampaignFigures.addUp;

import java.util.List;
import java.util.Objects;
import vn.xeploai.gateway.figures.Percent;
import vn.xeploai.gateway.source.MeetingFigures.Figures;

/** Adds up the regular meetings of one unit in several campaigns. */
final class MeetingAssembly {
    private MeetingAssembly() {}

    /** Null if no meeting is recorded, which does not say that there was none. */
    static MeetingsResponse sum(List<Figures> figures) {
        var meetings = addUp(figures, Figures::meetings);
        if (meetings == 0) return null;
        var obliged = addUp(figures, Figures::obliged);
        var present = addUp(figures, Figures::present);
        return new MeetingsResponse(
                meetings,
                obliged,
                present,
                addUp(figures, Figures::excused),
                addUp(figures, Figures::unexcused),
                Percent.of(present, obliged),
                months(figures),
                addUp(figures, Figures::cellsWithoutMeeting));
    }

    private static Long months(List<Figures> figures) {
        return figures.stream()
                .map(Figures::monthsWithoutMeeting)
                .filter(Objects::nonNull)
                .reduce(Long::sum)
                .orElse(null);
    }
}
