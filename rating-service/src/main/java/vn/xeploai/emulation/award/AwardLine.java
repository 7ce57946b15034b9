package vn.xeploai.emulation.award;

import java.util.List;
import vn.xeploai.emulation.award.AwardingBodies.Place;
import vn.xeploai.emulation.award.RecordAwardsRequest.AwardItem;
import vn.xeploai.emulation.recipient.Candidate;
import vn.xeploai.emulation.title.Title;
import vn.xeploai.emulation.title.Title.TitleBody;
import vn.xeploai.platform.text.Names;

/**
 * A line of a document with the title and the recipient that it names.
 *
 * @param at where in the list, from 0
 * @param onDay the title with the bodies, vote and money of the day of the document; null if no regime of that day has it
 * @param money in đồng; null where it is not known
 */
record AwardLine(int at, AwardItem item, Candidate candidate, int awardYear, Title onDay, Long money) {
    String field() {
        return "items[%d]".formatted(at);
    }

    Place place() {
        return new Place(candidate.unitId(), awardYear);
    }

    String title() {
        return candidate.title().code();
    }

    /** Which achievement it rewards whom for on which side: the same for every spelling of an event. */
    List<Object> rewarded() {
        var achievement = item.achievement();
        var named = achievement.id() == null ? Names.key(achievement.event()) : achievement.id();
        return List.of(candidate.title().side(), candidate.recipient(), achievement.kind(), named);
    }

    List<TitleBody> bodies() {
        return onDay == null ? List.of() : onDay.bodies();
    }
}
