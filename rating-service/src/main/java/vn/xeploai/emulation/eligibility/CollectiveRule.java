package vn.xeploai.emulation.eligibility;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xeploai.emulation.eligibility.AwardSource.AwardedTitle;
import vn.xeploai.emulation.eligibility.AwardSource.HeldAward;
import vn.xeploai.emulation.eligibility.EligibilityRecords.PersonRating;
import vn.xeploai.emulation.eligibility.EligibilitySql.Place;
import vn.xeploai.emulation.title.Answer;
import vn.xeploai.emulation.title.CollectiveNeed;
import vn.xeploai.emulation.title.CollectiveNeed.CountWithTitle;
import vn.xeploai.emulation.title.CollectiveNeed.ShareOfTier;
import vn.xeploai.emulation.title.CollectiveNeed.ShareWithTitle;
import vn.xeploai.emulation.title.Evidence;
import vn.xeploai.emulation.title.Evidence.EvidenceKind;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.scheme.Truth;

/** What a title needs of the officials of a collective: those at or below its unit on the roster of the award year. */
final class CollectiveRule {
    private final Place place;
    private final int awardYear;
    private final EligibilityRecords records;

    CollectiveRule(Place place, int awardYear, EligibilityRecords records) {
        this.place = place;
        this.awardYear = awardYear;
        this.records = records;
    }

    Answer share(ShareWithTitle need) {
        var all = persons().size();
        if (all == 0 || !isAwarded(need.titles())) return unknown(need);
        var held = awards(need.titles());
        var counted = records.asOf().inTime(held);
        var met = 100L * counted.size() >= (long) need.atLeastPercent() * all;
        return answer(
                need, Truth.of(met), records.asOf().text(counted.size() + "/" + all, held), awardEvidence(counted));
    }

    Answer count(CountWithTitle need) {
        if (persons().isEmpty() || !isAwarded(need.titles())) return unknown(need);
        var held = awards(need.titles());
        var counted = records.asOf().inTime(held);
        var met = counted.size() >= need.atLeast();
        return answer(
                need, Truth.of(met), records.asOf().text(String.valueOf(counted.size()), held), awardEvidence(counted));
    }

    /**
     * Officials who are not rated are left out of the base. Those who are still to be decided may meet the need or not; those who were decided
     * after the day do not meet it.
     */
    Answer share(ShareOfTier need) {
        var rated = persons().stream()
                .filter(person -> person.state() != RatingState.NOT_RATED)
                .toList();
        if (rated.isEmpty()) return unknown(need);
        var good = rated.stream().filter(one -> isAtLeast(one, need)).toList();
        var counted = records.asOf().inTime(good);
        var open = rated.stream().filter(one -> one.state().open()).count();
        var needed = (long) need.atLeastPercent() * rated.size();
        var possible = counted.size() + open;
        var truth =
                100L * counted.size() >= needed ? Truth.TRUE : 100 * possible < needed ? Truth.FALSE : Truth.UNKNOWN;
        var lower = rated.stream()
                .filter(one -> one.state().decided() && !isAtLeast(one, need))
                .toList();
        var evidence = (truth == Truth.TRUE ? counted : lower)
                .stream()
                        .map(one -> new Evidence(EvidenceKind.RATING, one.ratingId()))
                        .toList();
        return answer(need, truth, records.asOf().text(counted.size() + "/" + rated.size(), good), evidence);
    }

    private static boolean isAtLeast(PersonRating person, ShareOfTier need) {
        return person.state().decided() && person.tier().compareTo(need.tier()) <= 0;
    }

    private List<PersonRating> persons() {
        return records.of(records.years().persons(), place.recipientId());
    }

    private boolean isAwarded(List<String> titles) {
        return titles.stream()
                .anyMatch(title -> records.awards().awarded().contains(new AwardedTitle(place.campaignId(), title)));
    }

    /** Of persons who hold several of the titles, the earliest. */
    private List<HeldAward> awards(List<String> titles) {
        return persons().stream()
                .flatMap(person -> award(person.personId(), titles).stream())
                .toList();
    }

    private Optional<HeldAward> award(UUID person, List<String> titles) {
        return records.of(records.awards().held(), person).stream()
                .filter(award -> award.awardYear() == awardYear && titles.contains(award.title()))
                .min(Comparator.comparing(HeldAward::day));
    }

    private static List<Evidence> awardEvidence(List<HeldAward> awards) {
        return awards.stream()
                .map(award -> new Evidence(EvidenceKind.AWARD, award.id()))
                .toList();
    }

    private static Answer answer(CollectiveNeed need, Truth truth, String actual, List<Evidence> evidence) {
        return truth == Truth.TRUE ? Answer.met(actual, evidence) : Answer.unmet(truth, actual, need.text(), evidence);
    }

    private static Answer unknown(CollectiveNeed need) {
        return Answer.unmet(Truth.UNKNOWN, "?", need.text(), List.of());
    }
}
