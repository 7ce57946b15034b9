package vn.xeploai.ratings.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.ratings.campaign.CampaignRequest;
import vn.xeploai.ratings.campaign.CampaignResponse;
import vn.xeploai.ratings.campaign.CampaignState;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.rating.Ratings;
import vn.xeploai.ratings.register.UnitDirectory;
import vn.xeploai.ratings.roster.CampaignTree;
import vn.xeploai.ratings.roster.RosterDifference;
import vn.xeploai.ratings.roster.RosterPull;
import vn.xeploai.ratings.roster.Rosters;
import vn.xeploai.ratings.roster.StagedRoster;
import vn.xeploai.ratings.roster.UnitPlaces;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Schemes;

/** Plans, opens, refreshes and closes campaigns. */
@ApplicationScoped
class LifecycleService {
    private static final Logger LOG = Logger.getLogger(LifecycleService.class);

    /** Units that close late finish until the middle of January; a year leaves room for any of them. */
    private static final int LATEST_ROSTER_MONTHS = 12;

    private static final int UNDECIDED_SHOWN = 100;

    /** How often a refresh reads the roster, if others with newer rosters keep preceding it. */
    private static final int REFRESH_ATTEMPTS = 5;

    private final Schemes schemes;
    private final UnitDirectory units;
    private final Campaigns campaigns;
    private final CampaignTree tree;
    private final RosterPull pull;
    private final Rosters rosters;
    private final UnitPlaces places;
    private final Ratings ratings;
    private final LifecycleSql sql;
    private final Acts acts;

    LifecycleService(
            Schemes schemes,
            UnitDirectory units,
            Campaigns campaigns,
            CampaignTree tree,
            RosterPull pull,
            Rosters rosters,
            UnitPlaces places,
            Ratings ratings,
            LifecycleSql sql,
            Acts acts) {
        this.schemes = schemes;
        this.units = units;
        this.campaigns = campaigns;
        this.tree = tree;
        this.pull = pull;
        this.rosters = rosters;
        this.places = places;
        this.ratings = ratings;
        this.sql = sql;
        this.acts = acts;
    }

    CampaignResponse plan(CampaignRequest request) {
        var scheme = schemes.get(request.period(), request.track(), request.scheme());
        check(request, scheme);
        var root = request.rootUnitId();
        if (!tree.hasEverHeld(root) && units.history(root).isEmpty()) throw LifecycleRefusal.rootUnknown(root);
        return acts.write(() -> {
            campaigns.lockPeriod(request.period().toString(), request.track());
            campaigns.findSameRoot(request, request.subjectKindsOf(scheme)).ifPresent(other -> {
                throw LifecycleRefusal.overlaps(other);
            });
            return campaigns.response(campaigns.plan(request, scheme, acts.stamp()));
        });
    }

    private static void check(CampaignRequest request, Scheme scheme) {
        var asked = request.subjectKinds();
        if (asked != null && !scheme.subjectKinds().containsAll(asked)) {
            var outside = asked.stream()
                    .filter(kind -> !scheme.subjectKinds().contains(kind))
                    .toList();
            throw LifecycleRefusal.kindsNotInScheme(scheme.id(), outside, scheme.subjectKinds());
        }
        var period = request.period();
        var latest = period.to().plusMonths(LATEST_ROSTER_MONTHS);
        if (request.rosterDay().isBefore(period.from()) || request.rosterDay().isAfter(latest)) {
            throw LifecycleRefusal.rosterDayOutside(period.toString());
        }
    }

    /** A campaign that is open already needs no roster: the act refuses it, or repeats its earlier answer. */
    CampaignResponse open(UUID id) {
        var planned = campaigns.get(id);
        if (planned.state() != CampaignState.PLANNED) return acts.write(() -> open(planned, null));
        return pull.staged(planned, staged -> {
            requireRootAtEnd(planned);
            return acts.write(() -> open(planned, staged));
        });
    }

    /** Of a period in which a unit ended its successor is rated, even if the day of the roster is an earlier one. */
    private void requireRootAtEnd(CampaignView planned) {
        var lastDay = planned.ratedPeriod().lastDay();
        if (units.find(planned.rootUnitId(), lastDay).isEmpty())
            throw LifecycleRefusal.rootEnded(planned.rootUnitId(), lastDay);
    }

    private CampaignResponse open(CampaignView planned, StagedRoster staged) {
        campaigns.lockPeriod(planned.period(), planned.track());
        var campaign = campaigns.lockPlanned(planned.id());
        keepApart(campaign, staged);
        var act = acts.stamp();
        campaigns.recordOpening(campaign.id(), staged.copy(), act);
        copy(campaign, staged, null, act);
        return campaigns.response(campaign.id());
    }

    /**
     * Reads the roster before the campaign is locked. If the campaign was opened or refreshed with a newer one by then, the roster is read
     * again, so that no refresh puts back what another act has already replaced.
     *
     * @throws LifecycleRefusal 409 {@code roster-changed-meanwhile}
     */
    RosterDifference refresh(UUID id, RosterRefreshRequest request) {
        for (var attempt = 1; attempt < REFRESH_ATTEMPTS; attempt++) {
            try {
                return refreshOnce(id, request);
            } catch (LifecycleRefusal.OutdatedRoster outdated) {
                LOG.infof("A newer roster of campaign %s was copied meanwhile; reading it again", id);
            }
        }
        return refreshOnce(id, request);
    }

    /** A campaign that is not open needs no roster: the act refuses it, repeats its earlier answer, or finds it opened meanwhile. */
    private RosterDifference refreshOnce(UUID id, RosterRefreshRequest request) {
        var opened = campaigns.get(id);
        if (opened.state() != CampaignState.OPEN) return acts.write(() -> refresh(opened, request, null));
        return pull.staged(opened, staged -> acts.write(() -> refresh(opened, request, staged)));
    }

    private RosterDifference refresh(CampaignView opened, RosterRefreshRequest request, StagedRoster staged) {
        campaigns.lockPeriod(opened.period(), opened.track());
        var campaign = campaigns.lockOpen(opened.id());
        var outdated = staged == null || staged.copy().knownAt().isBefore(campaign.rosterKnownAt());
        if (outdated) throw LifecycleRefusal.rosterOutdated();
        keepApart(campaign, staged);
        var difference = rosters.difference(campaign.id(), staged, request.dryRun());
        if (request.dryRun()) return difference;
        var act = acts.stamp();
        campaigns.recordRefresh(campaign.id(), staged.copy(), request.reason(), act);
        copy(campaign, staged, request.reason(), act);
        return difference;
    }

    private void keepApart(CampaignView campaign, StagedRoster staged) {
        rosters.findOverlapping(campaign, staged).ifPresent(other -> {
            throw LifecycleRefusal.overlaps(other);
        });
        rosters.leaveOutOthers(campaign.id(), staged);
    }

    /** @param reason why those who are no longer on the roster have left it */
    private void copy(CampaignView campaign, StagedRoster staged, String reason, Act act) {
        var changed = rosters.copy(campaign.id(), staged, reason, act);
        ratings.rosterChanged(campaign.id(), changed, act);
        places.rehash(campaign.id(), changed);
        places.redraw(campaign);
    }

    @WritesAct
    CloseResponse close(UUID id) {
        campaigns.lockOpen(id);
        campaigns.recordClosing(id, null, acts.stamp());
        return new CloseResponse(campaigns.response(id), sql.undecidedSubjects(id, UNDECIDED_SHOWN));
    }
}
