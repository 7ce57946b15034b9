package vn.xeploai.ratings.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Track;

/** Campaigns: reads of them, and for other features their plans, their locks, and the events of their lifecycle. */
@ApplicationScoped
public class Campaigns {
    private final CampaignRepository campaigns;
    private final CampaignEventRepository events;
    private final CampaignSql sql;
    private final Schemes schemes;
    private final Acts acts;
    private final Watermark watermark;
    private final Listing listing;

    Campaigns(
            CampaignRepository campaigns,
            CampaignEventRepository events,
            CampaignSql sql,
            Schemes schemes,
            Acts acts,
            Watermark watermark,
            Listing listing) {
        this.campaigns = campaigns;
        this.events = events;
        this.sql = sql;
        this.schemes = schemes;
        this.acts = acts;
        this.watermark = watermark;
        this.listing = listing;
    }

    CampaignResponse get(UUID id, Instant knownAt) {
        return sql.find(id, watermark.settledOrCurrent(knownAt))
                .map(this::response)
                .orElseThrow(() -> CampaignRefusal.notFound(id));
    }

    Page<CampaignResponse> list(CampaignFilter filter, PageRequest page) {
        return listing.page(
                        page,
                        (knownAt, after, most) -> sql.page(filter, knownAt, after, most),
                        knownAt -> sql.count(filter, knownAt),
                        CampaignView::id)
                .map(this::response);
    }

    CampaignQueryResponse query(CampaignQueryRequest request) {
        return new CampaignQueryResponse(sql.ofRoots(request.rootUnitIds(), request.state()).stream()
                .map(this::response)
                .toList());
    }

    /** @throws CampaignRefusal 404 {@code campaign-not-found} */
    public CampaignView get(UUID id) {
        return find(id, OffsetDateTime.MAX).orElseThrow(() -> CampaignRefusal.notFound(id));
    }

    public Optional<CampaignView> find(UUID id, OffsetDateTime knownAt) {
        return sql.find(id, knownAt);
    }

    /** The current campaign as the API returns it. */
    public CampaignResponse response(UUID id) {
        return response(get(id));
    }

    CampaignResponse response(CampaignView campaign) {
        return CampaignResponse.of(campaign, schemes.get(campaign.schemeId(), campaign.schemeRevision()));
    }

    /**
     * Keeps a campaign open or closed, and its roster as it is, until the transaction ends; several acts can hold it at once.
     *
     * @throws CampaignRefusal 404 {@code campaign-not-found}, 409 {@code campaign-not-open} while it is only planned
     */
    public CampaignView holdOpened(UUID id) {
        hold(List.of(id));
        return opened(id);
    }

    /** Keeps the states and rosters of campaigns as they are until the transaction ends; several acts can hold them at once. */
    public void hold(Collection<UUID> ids) {
        acts.hold("campaign", ids);
    }

    /**
     * Locks a campaign that is to be opened.
     *
     * @throws CampaignRefusal 404 {@code campaign-not-found}, 409 {@code campaign-already-open}
     */
    public CampaignView lockPlanned(UUID id) {
        lock(List.of(id));
        var campaign = get(id);
        if (campaign.state() != CampaignState.PLANNED) throw CampaignRefusal.alreadyOpen(id);
        return campaign;
    }

    /**
     * Locks a campaign that is open or closed.
     *
     * @throws CampaignRefusal 404 {@code campaign-not-found}, 409 {@code campaign-not-open}
     */
    public CampaignView lockOpened(UUID id) {
        lock(List.of(id));
        return opened(id);
    }

    /**
     * Locks a campaign whose roster or state is to change.
     *
     * @throws CampaignRefusal 404 {@code campaign-not-found}, 409 {@code campaign-not-open}, {@code campaign-already-closed}
     */
    public CampaignView lockOpen(UUID id) {
        var campaign = lockOpened(id);
        if (campaign.state() == CampaignState.CLOSED) throw CampaignRefusal.alreadyClosed(id);
        return campaign;
    }

    /**
     * A campaign that is open or closed.
     *
     * @throws CampaignRefusal 404 {@code campaign-not-found}, 409 {@code campaign-not-open}
     */
    public CampaignView opened(UUID id) {
        var campaign = get(id);
        if (campaign.state() == CampaignState.PLANNED) throw CampaignRefusal.notOpen(id);
        return campaign;
    }

    public void lock(Collection<UUID> ids) {
        acts.lockInTurn("campaign", ids);
    }

    /** Locks what decides whether campaigns of one period overlap. Taken before any campaign is locked. */
    public void lockPeriod(String period, Track track) {
        acts.lockNamed("campaigns of " + period + " " + track);
    }

    /** A campaign of the same root, period and track that rates one of these kinds. */
    public Optional<UUID> findSameRoot(CampaignRequest request, List<SubjectKind> kinds) {
        return sql.findSameRoot(
                request.period().toString(),
                request.track(),
                request.rootUnitId(),
                kinds.stream().map(SubjectKind::name).toArray(String[]::new));
    }

    public UUID plan(CampaignRequest request, Scheme scheme, Act act) {
        var campaign = Campaign.of(request, scheme, act);
        campaigns.persistAndFlush(campaign);
        return campaign.id();
    }

    public void recordOpening(UUID id, RosterCopy roster, Act act) {
        events.persistAndFlush(new CampaignEvent(id, CampaignEvent.Kind.OPENED, null, act).with(roster));
    }

    public void recordRefresh(UUID id, RosterCopy roster, String reason, Act act) {
        events.persistAndFlush(new CampaignEvent(id, CampaignEvent.Kind.REFRESHED, reason, act).with(roster));
    }

    /** @param reason null unless a reorganisation is the reason */
    public void recordClosing(UUID id, String reason, Act act) {
        events.persistAndFlush(new CampaignEvent(id, CampaignEvent.Kind.CLOSED, reason, act));
    }
}
