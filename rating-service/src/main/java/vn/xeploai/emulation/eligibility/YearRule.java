package vn.xeploai.emulation.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.xeploai.emulation.eligibility.EligibilityRecords.YearRating;
import vn.xeploai.emulation.eligibility.EligibilitySql.Place;
import vn.xeploai.emulation.title.Answer;
import vn.xeploai.emulation.title.Evidence;
import vn.xeploai.emulation.title.Evidence.EvidenceKind;
import vn.xeploai.emulation.title.RecipientNeed.TierInARow;
import vn.xeploai.emulation.title.RecipientNeed.TitlesInARow;
import vn.xeploai.ratings.scheme.Truth;

/**
 * Whether a recipient kept a tier, or held a title, in each of some years. A year counts by a rating that is decided and not cancelled; one
 * without a campaign here is unknown, and so is one before a merger or division, unless the awarding body has recognised it by a document.
 */
final class YearRule {
    private final Place place;
    private final int awardYear;
    private final EligibilityRecords records;

    YearRule(Place place, int awardYear, EligibilityRecords records) {
        this.place = place;
        this.awardYear = awardYear;
        this.records = records;
    }

    /** What is known of one year. */
    private record Year(int year, Truth met, String actual, List<Evidence> evidence) {}

    Answer tiers(TierInARow need) {
        return joined(years(need.years()).mapToObj(year -> tier(need, year)).toList());
    }

    Answer titles(TitlesInARow need) {
        return joined(years(need.times()).mapToObj(year -> title(need, year)).toList());
    }

    private IntStream years(int count) {
        return IntStream.rangeClosed(awardYear - count + 1, awardYear);
    }

    private static Answer joined(List<Year> years) {
        var open = years.stream().filter(year -> year.met() != Truth.TRUE).toList();
        return new Answer(
                Truth.all(years.stream().map(Year::met)),
                years.stream().map(year -> year.year() + " = " + year.actual()).collect(Collectors.joining(", ")),
                open.size(),
                open.stream().map(year -> String.valueOf(year.year())).toList(),
                years.stream().flatMap(year -> year.evidence().stream()).toList());
    }

    private Year tier(TierInARow need, int year) {
        var rated = ratings(place.recipientId(), need, year);
        var recognised = recognised(year);
        if (recognised != null && !isLower(rated, need)) return recognised;
        var origins = records.years().origins().get(place.recipientId());
        if (origins != null && !origins.after(year).isEmpty()) return ofPredecessors(need, year, origins);
        if (origins != null && !origins.known() && year < awardYear) return unknown(year);
        if (rated.isEmpty()) return unrated(year);
        var good = rated.stream()
                .filter(one -> one.isAtLeast(need.atLeast(), need.distinction()))
                .toList();
        var shown = records.asOf().inTime(good).stream().findFirst().orElse((good.isEmpty() ? rated : good).get(0));
        var late = !good.isEmpty() && records.asOf().isLate(shown);
        return new Year(
                year,
                good.isEmpty() ? truth(rated, year) : Truth.of(!late),
                late ? records.asOf().text(text(shown), List.of(shown)) : text(shown),
                List.of(new Evidence(EvidenceKind.RATING, shown.ratingId())));
    }

    /**
     * Whether a year was rated lower than needed. A document recognises years of others; it does not raise what the recipient was rated
     * itself.
     */
    static boolean isLower(List<YearRating> ofYear, TierInARow need) {
        var rated = ofFirstKind(ofYear, need);
        return rated.stream().anyMatch(one -> one.state().decided())
                && rated.stream().noneMatch(one -> one.isAtLeast(need.atLeast(), need.distinction()));
    }

    private List<YearRating> ratings(UUID recipient, TierInARow need, int year) {
        var ofYear = new ArrayList<YearRating>();
        for (var one : records.of(records.years().ratings(), recipient)) if (one.year() == year) ofYear.add(one);
        return ofFirstKind(ofYear, need);
    }

    /** The ratings of a year that count: of the first of the kinds as which the recipient has one. */
    private static List<YearRating> ofFirstKind(List<YearRating> ofYear, TierInARow need) {
        for (var kind : need.subjectKinds()) {
            var ofKind = ofYear.stream().filter(one -> one.kind() == kind).toList();
            if (!ofKind.isEmpty()) return ofKind;
        }
        return List.of();
    }

    /**
     * A year that is not rated breaks a row, except for maternity leave, which counts as work. One that is still to be decided, or decided
     * again after a cancellation, does not yet.
     */
    private Truth truth(List<YearRating> rated, int year) {
        if (rated.stream().anyMatch(one -> one.state().decided())) return Truth.FALSE;
        if (rated.stream().anyMatch(one -> one.state().open())) return Truth.UNKNOWN;
        var onLeave = records.of(records.years().maternityLeaves(), place.recipientId()).stream()
                .anyMatch(leave -> leave.isIn(year));
        return onLeave ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static String text(YearRating rating) {
        if (!rating.state().decided()) return rating.state().name();
        return rating.distinction() == null ? rating.tier().name() : rating.tier() + " " + rating.distinction();
    }

    /** Nobody can be rated before they were admitted or founded; otherwise the year may have been rated where no campaign is known here. */
    private Year unrated(int year) {
        var began = place.foundedOn() != null ? place.foundedOn() : place.admittedOn();
        var notYet = began != null && began.isAfter(LocalDate.of(year, 12, 31));
        return notYet ? new Year(year, Truth.FALSE, "-", List.of()) : unknown(year);
    }

    private static Year unknown(int year) {
        return new Year(year, Truth.UNKNOWN, "?", List.of());
    }

    /** After a merger or division no text says whose years count. */
    private Year ofPredecessors(TierInARow need, int year, EligibilityRecords.Origins origins) {
        var texts = new ArrayList<String>();
        var evidence = new ArrayList<Evidence>();
        for (var origin : origins.after(year)) {
            var rated = ratings(origin.unitId(), need, year);
            texts.add(rated.isEmpty() ? "?" : text(rated.get(0)));
            rated.forEach(one -> evidence.add(new Evidence(EvidenceKind.RATING, one.ratingId())));
        }
        return new Year(year, Truth.UNKNOWN, "{" + String.join("; ", texts) + "}", evidence);
    }

    private Year title(TitlesInARow need, int year) {
        var recognised = recognised(year);
        if (recognised != null) return recognised;
        var awards = records.of(records.awards().held(), place.recipientId()).stream()
                .filter(award -> award.awardYear() == year && need.titles().contains(award.title()))
                .toList();
        var held = records.asOf().inTime(awards).stream().findFirst();
        if (held.isPresent()) {
            var evidence = List.of(new Evidence(EvidenceKind.AWARD, held.get().id()));
            return new Year(year, Truth.TRUE, held.get().title(), evidence);
        }
        if (!awards.isEmpty()) {
            var evidence = awards.stream()
                    .map(award -> new Evidence(EvidenceKind.AWARD, award.id()))
                    .toList();
            return new Year(year, Truth.FALSE, records.asOf().text("-", awards), evidence);
        }
        var known = records.of(records.years().ratings(), place.recipientId()).stream()
                .filter(one -> one.year() == year)
                .anyMatch(one -> need.titles().stream().anyMatch(title -> records.awards()
                        .awarded()
                        .contains(new AwardSource.AwardedTitle(one.campaignId(), title))));
        return known ? new Year(year, Truth.FALSE, "-", List.of()) : unknown(year);
    }

    /** Null if nobody has recognised the year by a document. */
    private Year recognised(int year) {
        for (var years : records.inTime(records.years().recognised(), place.recipientId())) {
            if (!years.covers(year)) continue;
            var evidence = List.of(new Evidence(EvidenceKind.STREAK_RECOGNITION, years.id()));
            return new Year(year, Truth.TRUE, "RECOGNISED", evidence);
        }
        return null;
    }
}
