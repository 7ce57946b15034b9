package vn.xeploai.ratings.assessment;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Tier;
import vn.xeploai.ratings.scheme.Track;

/** What other ratings of the same subject say: as an official, in the quarters of the year, in the years before. */
@Singleton
class OtherFacts {
    private static final int QUARTERS = 4;

    private final Schemes schemes;

    OtherFacts(Schemes schemes) {
        this.schemes = schemes;
    }

    void put(AssessedRow row, List<OtherRating> others, FactSheet sheet) {
        if (row.subjectKind() == SubjectKind.MEMBER || row.subjectKind() == SubjectKind.LEADER)
            asOfficial(row, others).ifPresent(official -> put(official, sheet));
        quarters(row, others, sheet);
    }

    /** The State-side rating of the same person and period. */
    static Optional<OtherRating> asOfficial(AssessedRow row, List<OtherRating> others) {
        return others.stream()
                .filter(other -> other.track() == Track.STATE && other.subjectKind() == SubjectKind.OFFICIAL)
                .filter(other -> other.periodText().equals(row.periodText()))
                .findFirst();
    }

    private void put(OtherRating official, FactSheet sheet) {
        sheet.put(Fact.OFFICIAL, true, FactSource.STATE_RATING, List.of(official.id()));
        tier(official)
                .ifPresent(tier ->
                        sheet.put(Fact.OFFICIAL_TIER, tier.name(), FactSource.STATE_RATING, List.of(official.id())));
    }

    private Optional<Tier> tier(OtherRating rating) {
        if (!rating.state().decided()) return Optional.empty();
        var scheme = schemes.get(rating.schemeId(), rating.schemeRevision());
        return Optional.ofNullable(scheme.tier(rating.subjectKind(), rating.grade()));
    }

    /** How many were not completed; unknown while some are undecided and none of the others was so bad. */
    private void quarters(AssessedRow row, List<OtherRating> others, FactSheet sheet) {
        if (row.period().quarter() != 0) return;
        var quarters = others.stream()
                .filter(other -> isSame(row, other))
                .filter(other -> other.period().quarter() != 0
                        && other.period().year() == row.period().year())
                .toList();
        var bad = quarters.stream()
                .filter(quarter ->
                        tier(quarter).filter(Tier.NOT_COMPLETED::equals).isPresent())
                .map(OtherRating::id)
                .toList();
        var concluded = quarters.stream().filter(OtherRating::concluded).count();
        if (!bad.isEmpty() || concluded == QUARTERS)
            sheet.put(Fact.QUARTERS_NOT_COMPLETED, BigDecimal.valueOf(bad.size()), FactSource.QUARTERS, bad);
    }

    /** Of a period, what the same subject was rated; empty where it was not rated or nothing is known. */
    Optional<Tier> tierOf(AssessedRow row, List<OtherRating> others, Period period) {
        return others.stream()
                .filter(other -> isSame(row, other) && other.period().equals(period))
                .filter(other -> other.state() != RatingState.CANCELLED)
                .map(this::tier)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isSame(AssessedRow row, OtherRating other) {
        return other.track() == row.track()
                && other.subjectKind() == row.subjectKind()
                && other.subjectId().equals(row.subjectId());
    }
}
