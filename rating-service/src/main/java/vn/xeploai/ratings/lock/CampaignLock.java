package vn.xeploai.ratings.lock;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.platform.time.Days;
import vn.xeploai.ratings.campaign.CampaignState;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.scheme.Subject;

/** Keeps the decisions of a closed campaign as they are, except in units for which a lock exception is active today. */
@ApplicationScoped
public class CampaignLock {
    private final LockExceptionSql exceptions;
    private final Days days;

    CampaignLock(LockExceptionSql exceptions, Days days) {
        this.exceptions = exceptions;
        this.days = days;
    }

    /** Whether the decisions of a unit cannot be changed today. */
    public boolean isLocked(CampaignView campaign, UUID unitId) {
        return campaign.state() == CampaignState.CLOSED
                && exceptions
                        .unlocked(campaign.id(), List.of(unitId), days.today())
                        .isEmpty();
    }

    /**
     * @param campaign held by this transaction
     * @param decided subjects whose current decision is to be changed
     * @throws Refusal 409 {@code campaign-locked}, which names each subject without an exception
     */
    public void require(CampaignView campaign, List<LockedSubject> decided) {
        if (campaign.state() != CampaignState.CLOSED || decided.isEmpty()) return;
        var units = decided.stream().map(LockedSubject::unitId).distinct().toList();
        var unlocked = exceptions.unlocked(campaign.id(), units, days.today());
        var locked = decided.stream()
                .filter(subject -> !unlocked.contains(subject.unitId()))
                .toList();
        if (!locked.isEmpty()) throw LockRefusal.locked(campaign.id(), locked);
    }

    /**
     * A subject whose current decision a document would change.
     *
     * @param field of the request, as {@code items[3].replaces}
     * @param unitId of its roster entry
     */
    public record LockedSubject(String field, UUID ratingId, Subject subject, UUID unitId) {}
}
