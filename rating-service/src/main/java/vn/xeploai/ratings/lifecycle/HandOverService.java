package vn.xeploai.ratings.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.time.Days;
import vn.xeploai.ratings.campaign.CampaignState;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.procedure.ProcedureService;
import vn.xeploai.ratings.rating.Ratings;
import vn.xeploai.ratings.roster.CampaignUnit;
import vn.xeploai.ratings.roster.Rosters;
import vn.xeploai.ratings.roster.UnitPlaces;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Closes or hands over a campaign whose root has ended, as the reorganisation that ended it orders. */
@ApplicationScoped
class HandOverService {
    private final ReorganisationDirectory reorganisations;
    private final Campaigns campaigns;
    private final Rosters rosters;
    private final UnitPlaces places;
    private final Ratings ratings;
    private final ProcedureService procedure;
    private final SuccessionRepository successions;
    private final LifecycleSql sql;
    private final Acts acts;

    HandOverService(
            ReorganisationDirectory reorganisations,
            Campaigns campaigns,
            Rosters rosters,
            UnitPlaces places,
            Ratings ratings,
            ProcedureService procedure,
            SuccessionRepository successions,
            LifecycleSql sql,
            Acts acts) {
        this.reorganisations = reorganisations;
        this.campaigns = campaigns;
        this.rosters = rosters;
        this.places = places;
        this.ratings = ratings;
        this.procedure = procedure;
        this.successions = successions;
        this.sql = sql;
        this.acts = acts;
    }

    /** A subject that moves to another unit. */
    private record Leaver(UUID ratingId, SubjectKind kind, UUID unitId) {}

    /** @param unattributed the old units of members whose new unit no decision names */
    private record Departure(List<Leaver> leavers, Set<UUID> unattributed) {
        void refuseUnattributed() {
            if (!unattributed.isEmpty()) throw LifecycleRefusal.unattributed(unattributed);
        }
    }

    /** What was carried out before needs no answer of member-service. */
    SuccessionResponse succeed(UUID campaignId, UUID reorganisationId) {
        var campaign = campaigns.get(campaignId);
        var key = new Succession.Key(campaignId, reorganisationId);
        if (sql.isRecorded(campaignId, reorganisationId)) return acts.write(() -> succeed(campaign, key, null, null));
        var order = reorganisations
                .get(reorganisationId)
                .orderFor(campaignId)
                .orElseThrow(() -> LifecycleRefusal.notOrdered(reorganisationId));
        var heirs = order.handling() == Succession.SuccessionHandling.HAND_OVER ? heirs(campaign, order) : null;
        return acts.write(() -> succeed(campaign, key, order, heirs));
    }

    private HeirRule heirs(CampaignView campaign, Reorganisation.Order order) {
        var days = rosterDays(order.effectiveOn(), campaign.rosterOn(), campaign.rosterKnownAt());
        var links = reorganisations.linksBelow(campaign.rootUnitId(), days, order.effectiveOn());
        for (var subject : sql.undecided(campaign.id(), null)) {
            links.computeIfAbsent(subject.unitId(), unit -> reorganisations.linksOf(unit, days, order.effectiveOn()));
        }
        return new HeirRule(links);
    }

    /**
     * The days from which the units of a roster are followed to their successors; the earlier takes precedence. A roster of a day after its copying lacks the decisions in between, so they are followed from the
     * earlier of both; the eve of the end has the units that were founded since.
     *
     * @param ended the first day on which the root no longer exists
     * @param rosterOn the day of the roster
     * @param copiedAt null while there is no copy
     * @return one or two days, all before {@code ended}
     */
    static List<LocalDate> rosterDays(LocalDate ended, LocalDate rosterOn, Instant copiedAt) {
        var eve = ended.minusDays(1);
        var copied = copiedAt == null ? rosterOn : copiedAt.atZone(Days.ZONE).toLocalDate();
        var first = Stream.of(rosterOn, copied).reduce(eve, (one, other) -> one.isBefore(other) ? one : other);
        return Stream.of(first, eve).distinct().toList();
    }

    private SuccessionResponse succeed(
            CampaignView campaign, Succession.Key key, Reorganisation.Order order, HeirRule heirs) {
        campaigns.lockPeriod(campaign.period(), campaign.track());
        var recorded = successions.findByIdOptional(key);
        if (recorded.isPresent()) return response(recorded.get());
        var act = heirs == null ? close(campaign.id(), order) : handOver(campaign.id(), heirs);
        var succession = new Succession(key, order, act);
        successions.persistAndFlush(succession);
        return response(succession);
    }

    private SuccessionResponse response(Succession succession) {
        var campaign = succession.campaignId();
        return SuccessionResponse.of(
                succession,
                sql.handedOver(campaign, succession.recordedAt()),
                sql.stayed(campaign, succession.recordedAt()));
    }

    /** A campaign that is closed already remains as it is. */
    private Act close(UUID id, Reorganisation.Order order) {
        var campaign = campaigns.lockOpened(id);
        var act = acts.stamp();
        if (campaign.state() == CampaignState.OPEN) campaigns.recordClosing(id, order.reason(), act);
        return act;
    }

    /**
     * All campaigns are locked at once, in the order of their ids, as documents hold them. Which campaigns receive the subjects is therefore
     * read before the locks, and once more under them.
     */
    private Act handOver(UUID id, HeirRule heirs) {
        var locked = involved(campaigns.get(id), departure(id, heirs));
        campaigns.lock(locked);
        var campaign = campaigns.lockOpen(id);
        var departure = departure(id, heirs);
        departure.refuseUnattributed();
        if (!locked.containsAll(involved(campaign, departure))) throw LifecycleRefusal.contended();
        var handOvers = handOvers(campaign, departure.leavers());
        var act = acts.stamp();
        var successors = rosters.handOver(handOvers, act);
        procedure.transferOpinions(successors, act);
        var held = ratings.transferHolds(successors, act);
        var changed = rosters.changedUnits(
                Stream.concat(Stream.of(id), handOvers.stream().map(Rosters.HandOver::campaignId))
                        .collect(Collectors.toSet()),
                act);
        recount(Stream.concat(changed.stream(), held.stream()), act);
        return act;
    }

    /** The campaign and those that receive its subjects. */
    private Set<UUID> involved(CampaignView campaign, Departure departure) {
        return Stream.concat(
                        Stream.of(campaign.id()),
                        receivers(campaign, departure.leavers()).stream().map(LifecycleSql.Receiver::campaignId))
                .collect(Collectors.toSet());
    }

    /** The undecided subjects that move to other units; those that ended with their unit remain. */
    private Departure departure(UUID campaignId, HeirRule heirs) {
        List<Leaver> leavers = new ArrayList<>();
        Set<UUID> unattributed = new TreeSet<>();
        for (var undecided : sql.undecided(campaignId, null)) {
            var subject = undecided.subject();
            if (heirs.ended(subject.kind(), undecided.unitId())) continue;
            heirs.unitOf(subject.kind(), subject.id(), undecided.unitId())
                    .ifPresentOrElse(
                            unit -> leavers.add(new Leaver(undecided.ratingId(), subject.kind(), unit)),
                            () -> unattributed.add(undecided.unitId()));
        }
        return new Departure(leavers, unattributed);
    }

    private List<LifecycleSql.Receiver> receivers(CampaignView campaign, List<Leaver> leavers) {
        return sql.receivers(
                campaign,
                leavers.stream().map(Leaver::unitId).toArray(UUID[]::new),
                leavers.stream().map(leaver -> leaver.kind().name()).toArray(String[]::new));
    }

    private List<Rosters.HandOver> handOvers(CampaignView campaign, List<Leaver> leavers) {
        Map<UUID, Map<SubjectKind, UUID>> byUnit = new HashMap<>();
        for (var receiver : receivers(campaign, leavers)) {
            byUnit.computeIfAbsent(receiver.unitId(), any -> new HashMap<>())
                    .put(receiver.subjectKind(), receiver.campaignId());
        }
        List<Rosters.HandOver> handOvers = new ArrayList<>();
        Set<UUID> missing = new TreeSet<>();
        for (var leaver : leavers) {
            var receiver = byUnit.getOrDefault(leaver.unitId(), Map.of()).get(leaver.kind());
            if (receiver == null) missing.add(leaver.unitId());
            handOvers.add(new Rosters.HandOver(leaver.ratingId(), receiver, leaver.unitId()));
        }
        if (!missing.isEmpty()) throw LifecycleRefusal.campaignMissing(missing);
        return handOvers;
    }

    private void recount(Stream<CampaignUnit> changed, Act act) {
        changed.collect(Collectors.groupingBy(
                        CampaignUnit::campaignId,
                        TreeMap::new,
                        Collectors.mapping(CampaignUnit::unitId, Collectors.toSet())))
                .forEach((campaign, units) -> {
                    ratings.rosterChanged(campaign, units, act);
                    places.rehash(campaign, units);
                });
    }
}
