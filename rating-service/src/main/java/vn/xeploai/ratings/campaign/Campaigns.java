package vn.xeploai.ratings.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.ratings.scheme.Track;

/** What other features ask of campaigns, and how they keep them from changing meanwhile. */
@ApplicationScoped
public class Campaigns {
    private final Jdbi jdbi;
    private final Acts acts;
    private final CampaignRepository campaigns;
    private final CampaignEventRepository events;

    Campaigns(Jdbi jdbi, Acts acts, CampaignRepository campaigns, CampaignEventRepository events) {
        this.jdbi = jdbi;
        this.acts = acts;
        this.campaigns = campaigns;
        this.events = events;
    }

    /** @throws CampaignRefusal 404 {@code campaign-not-found} */
    public CampaignView get(UUID id) {
        return find(id, OffsetDateTime.MAX).orElseThrow(() -> CampaignRefusal.notFound(id));
    }

    public Optional<CampaignView> find(UUID id, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM campaign_known_at(:knownAt) WHERE id = :id")
                .bind("knownAt", knownAt)
                .bind("id", id)
                .mapTo(CampaignView.class)
                .findOne());
    }

    /** Whether any copied tree has ever held the unit. */
    public boolean haveHeld(UUID unit) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT EXISTS (SELECT FROM campaign_unit WHERE unit_id = :unit)")
                        .bind("unit", unit)
                        .mapTo(Boolean.class)
                        .one());
    }

    /** The units above the root, on the day of the roster, as known at an instant. */
    public Set<UUID> aboveRoot(UUID id, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT unit_id
                        FROM campaign_ancestor
                        WHERE campaign_id = :campaign AND recorded_from <= :knownAt
                          AND (recorded_to IS NULL OR recorded_to > :knownAt)
                        """)
                .bind("campaign", id)
                .bind("knownAt", knownAt)
                .mapTo(UUID.class)
                .collectIntoSet());
    }

    /**
     * Keeps a campaign open or closed, and its roster as it is, until the transaction ends; several acts can hold it so.
     *
     * @throws CampaignRefusal 404 {@code campaign-not-found}, 409 {@code campaign-not-open} while it is only planned
     */
    public CampaignView holdOpened(UUID id) {
        jdbi.useHandle(handle -> handle.createQuery("SELECT id FROM campaign WHERE id = :id FOR SHARE")
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne());
        var campaign = get(id);
        if (campaign.state() == CampaignState.PLANNED) throw CampaignRefusal.notOpen(id);
        return campaign;
    }

    /** Locks a campaign that is to be opened. */
    public CampaignView lockPlanned(UUID id) {
        acts.lock("campaign", List.of(id));
        var campaign = get(id);
        if (campaign.state() != CampaignState.PLANNED) throw CampaignRefusal.alreadyOpen(id);
        return campaign;
    }

    /** Locks a campaign that is open or closed. */
    public CampaignView lockOpened(UUID id) {
        acts.lock("campaign", List.of(id));
        var campaign = get(id);
        if (campaign.state() == CampaignState.PLANNED) throw CampaignRefusal.notOpen(id);
        return campaign;
    }

    /** Locks a campaign whose roster or state is to change. */
    public CampaignView lockOpen(UUID id) {
        var campaign = lockOpened(id);
        if (campaign.state() == CampaignState.CLOSED) throw CampaignRefusal.alreadyClosed(id);
        return campaign;
    }

    /** Locks what decides whether campaigns of one period overlap. Taken before any campaign is locked. */
    public void lockPeriod(String period, Track track) {
        acts.lockNamed("campaigns of " + period + " " + track);
    }

    /** Records that the roster was taken over, at the opening or by a refresh. */
    public void recordRoster(UUID id, CampaignEventKind kind, RosterCopy roster, String reason, Act act) {
        record(CampaignEvent.of(id, kind, act).with(roster).because(reason));
    }

    /** Closes an open campaign that is locked. */
    public void close(UUID id, String reason, Act act) {
        record(CampaignEvent.of(id, CampaignEventKind.CLOSED, act).because(reason));
    }

    void record(CampaignEvent event) {
        events.persistAndFlush(event);
    }

    void add(Campaign campaign) {
        campaigns.persistAndFlush(campaign);
    }
}
