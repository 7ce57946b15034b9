package vn.xeploai.members.standing;

import java.util.ArrayList;
import java.util.List;
import vn.xeploai.members.timeline.Validity;

/** A standing and the days on which it applies. */
public record StandingPeriod(StandingState state, String reason, Validity validity) {

    /** These periods without the days of this one, and this one. */
    public List<StandingPeriod> laidOver(List<StandingPeriod> periods) {
        var result = new ArrayList<StandingPeriod>();
        for (var period : periods) {
            period.validity
                    .minus(validity)
                    .forEach(rest -> result.add(new StandingPeriod(period.state, period.reason, rest)));
        }
        result.add(this);
        return result;
    }
}
