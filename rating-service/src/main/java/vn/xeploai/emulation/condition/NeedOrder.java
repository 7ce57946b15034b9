package vn.xeploai.emulation.condition;

import vn.xeploai.emulation.title.CollectiveNeed.CountWithTitle;
import vn.xeploai.emulation.title.CollectiveNeed.ShareOfTier;
import vn.xeploai.emulation.title.CollectiveNeed.ShareWithTitle;
import vn.xeploai.emulation.title.Need;
import vn.xeploai.emulation.title.Need.AllNeeds;
import vn.xeploai.emulation.title.Need.AnyNeed;
import vn.xeploai.emulation.title.RecipientNeed.Initiatives;
import vn.xeploai.emulation.title.RecipientNeed.Registered;
import vn.xeploai.emulation.title.RecipientNeed.TierInARow;
import vn.xeploai.emulation.title.RecipientNeed.TitlesInARow;
import vn.xeploai.emulation.title.Title.Requirement;
import vn.xeploai.ratings.scheme.Severity;

/** Which of two needs is the stricter one. */
final class NeedOrder {
    private NeedOrder() {}

    /** Whether a requirement, which decides and can refuse, asks at least as much as a need. */
    static boolean decides(Requirement requirement, Need need) {
        return !requirement.advisory()
                && requirement.severity() == Severity.ERROR
                && isAtLeast(requirement.need(), need);
    }

    /** Whether everybody who meets the one meets the other too. */
    static boolean isAtLeast(Need one, Need other) {
        if (one.equals(other)) return true;
        if (other instanceof AllNeeds all) return all.needs().stream().allMatch(need -> isAtLeast(one, need));
        if (one instanceof AllNeeds all) return all.needs().stream().anyMatch(need -> isAtLeast(need, other));
        if (one instanceof AnyNeed any) return any.needs().stream().allMatch(need -> isAtLeast(need, other));
        if (other instanceof AnyNeed any) return any.needs().stream().anyMatch(need -> isAtLeast(one, need));
        return ofRecipient(one, other) || ofCollective(one, other);
    }

    private static boolean ofRecipient(Need one, Need other) {
        if (one instanceof TierInARow strict && other instanceof TierInARow weak)
            return strict.subjectKinds().equals(weak.subjectKinds())
                    && strict.atLeast().compareTo(weak.atLeast()) <= 0
                    && (weak.distinction() == null || weak.distinction().equals(strict.distinction()))
                    && strict.years() >= weak.years();
        if (one instanceof TitlesInARow strict && other instanceof TitlesInARow weak)
            return weak.titles().containsAll(strict.titles())
                    && strict.times() >= weak.times()
                    && (strict.everyYear() || !weak.everyYear());
        if (one instanceof Initiatives strict && other instanceof Initiatives weak)
            return strict.scope().compareTo(weak.scope()) >= 0
                    && strict.count() >= weak.count()
                    && (weak.years() == null || strict.years() != null && strict.years() <= weak.years());
        if (one instanceof Registered strict && other instanceof Registered weak)
            return weak.until() == null
                    || strict.until() != null && strict.until().compareTo(weak.until()) <= 0;
        return false;
    }

    private static boolean ofCollective(Need one, Need other) {
        if (one instanceof ShareWithTitle strict && other instanceof ShareWithTitle weak)
            return weak.titles().containsAll(strict.titles()) && strict.atLeastPercent() >= weak.atLeastPercent();
        if (one instanceof ShareOfTier strict && other instanceof ShareOfTier weak)
            return strict.tier().compareTo(weak.tier()) <= 0 && strict.atLeastPercent() >= weak.atLeastPercent();
        if (one instanceof CountWithTitle strict && other instanceof CountWithTitle weak)
            return weak.titles().containsAll(strict.titles()) && strict.atLeast() >= weak.atLeast();
        return false;
    }
}
