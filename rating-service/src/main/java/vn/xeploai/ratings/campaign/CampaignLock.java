package vn.xeploai.ratings.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.time.Days;

/** Keeps what is decided in a closed campaign as it is, but for the units for which a lock exception is active today. */
@ApplicationScoped
public class CampaignLock {
    private final LockExceptionStore exceptions;
    private final Days days;

    CampaignLock(LockExceptionStore exceptions, Days days) {
        this.exceptions = exceptions;
        this.days = days;
    }

    /** Whether what is decided in a unit cannot be changed today. */
    public boolean isLocked(CampaignView campaign, UUID unitId) {
        return campaign.state() == CampaignState.CLOSED
                && exceptions
                        .unlocked(campaign.id(), List.of(unitId), days.today())
                        .isEmpty();
    }

    /**
     * @param campaign held by this transaction
     * @param decided subjects whose standing decision is to be changed
     * @throws CampaignRefusal 409 {@code campaign-locked} that names each subject without leave
     */
    public void require(CampaignView campaign, List<LockedSubject> decided) {
        if (campaign.state() != CampaignState.CLOSED || decided.isEmpty()) return;
        var units = decided.stream().map(LockedSubject::unitId).distinct().toList();
        var unlocked = exceptions.unlocked(campaign.id(), units, days.today());
        var locked = decided.stream()
                .filter(subject -> !unlocked.contains(subject.unitId()))
                .toList();
        if (!locked.isEmpty()) throw CampaignRefusal.locked(campaign.id(), locked);
    }
}
