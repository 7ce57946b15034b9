package vn.xeploai.ratings.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.platform.act.Act;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.rating.Ratings;
import vn.xeploai.ratings.roster.UnitPlaces;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Finds for the undecided subjects of a campaign who rates them from now on, and moves them there. */
@ApplicationScoped
class HandOver {
    private final HandOverQueries queries;
    private final Ratings ratings;
    private final UnitPlaces places;

    HandOver(HandOverQueries queries, Ratings ratings, UnitPlaces places) {
        this.queries = queries;
        this.ratings = ratings;
        this.places = places;
    }

    /**
     * Who is undecided and goes on elsewhere.
     *
     * @throws SuccessionRefusal 409 {@code succession-unattributed} if of some nobody has said where
     */
    List<Leaving> undecided(UUID campaignId, HeirRule rule) {
        List<Leaving> leaving = new ArrayList<>();
        Set<UUID> unattributed = new TreeSet<>();
        for (var subject : queries.undecided(campaignId)) {
            if (rule.ended(subject.subjectKind(), subject.unitId())) continue;
            rule.unitOf(subject.subjectKind(), subject.subjectId(), subject.unitId())
                    .ifPresentOrElse(
                            unit -> leaving.add(new Leaving(subject.ratingId(), subject.subjectKind(), unit)),
                            () -> unattributed.add(subject.unitId()));
        }
        if (!unattributed.isEmpty()) throw SuccessionRefusal.unattributed(unattributed);
        return leaving;
    }

    /** The open campaigns that may receive them. */
    Collection<UUID> receivers(CampaignView campaign, List<Leaving> leaving) {
        return queries.receivers(campaign, leaving).stream()
                .map(Receiver::campaignId)
                .collect(Collectors.toSet());
    }

    /** @throws SuccessionRefusal 409 {@code succession-campaign-missing} if some are in units that no open campaign rates */
    List<Heir> heirs(CampaignView campaign, List<Leaving> leaving) {
        Map<UUID, Map<SubjectKind, UUID>> byUnit = new HashMap<>();
        for (var receiver : queries.receivers(campaign, leaving)) {
            byUnit.computeIfAbsent(receiver.unitId(), any -> new HashMap<>())
                    .put(receiver.subjectKind(), receiver.campaignId());
        }
        List<Heir> heirs = new ArrayList<>();
        Set<UUID> missing = new TreeSet<>();
        for (var subject : leaving) {
            var receiver = byUnit.getOrDefault(subject.unitId(), Map.of()).get(subject.subjectKind());
            if (receiver == null) missing.add(subject.unitId());
            heirs.add(new Heir(subject.ratingId(), subject.unitId(), receiver));
        }
        if (!missing.isEmpty()) throw SuccessionRefusal.campaignMissing(missing);
        return heirs;
    }

    /** Off the roster here, on the roster there, and counted anew in both. */
    void move(UUID campaignId, List<Heir> heirs, Act act) {
        queries.move(heirs, act);
        queries.touched(campaignId, heirs, act).stream()
                .collect(Collectors.groupingBy(
                        TouchedUnit::campaignId,
                        TreeMap::new,
                        Collectors.mapping(TouchedUnit::unitId, Collectors.toList())))
                .forEach((campaign, units) -> {
                    ratings.rosterChanged(campaign, units, act);
                    places.rehash(campaign, units);
                });
    }
}
