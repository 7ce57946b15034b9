package vn.xeploai.ratings.fact;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import vn.xeploai.ratings.fact.FactEntry.FactOrigin;
import vn.xeploai.ratings.fact.FactSource.FactBatch;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Tier;

/** Facts from other ratings of the same subject: as an official, and in the quarters of the year. */
@Singleton
@Priority(FactSource.RECORD)
class OtherRatingFacts implements FactSource {
    private static final int QUARTERS = 4;

    private final FactSql sql;
    private final Schemes schemes;

    OtherRatingFacts(FactSql sql, Schemes schemes) {
        this.sql = sql;
        this.schemes = schemes;
    }

    @Override
    public void fill(FactBatch batch) {
        var bySubject = sql.ratingsOf(batch.subjectIds(), batch.knownAt()).stream()
                .collect(Collectors.groupingBy(OtherRating::subjectId));
        for (var sheet : batch.sheets()) {
            sheet.add(bySubject.getOrDefault(sheet.subject().subjectId(), List.of()));
            fill(sheet, schemes);
        }
    }

    static void fill(FactSheet sheet, Schemes schemes) {
        var kind = sheet.subject().subjectKind();
        if (kind == SubjectKind.MEMBER || kind == SubjectKind.LEADER) asOfficial(sheet, schemes);
        if (sheet.subject().period().quarter() == 0) quarters(sheet, schemes);
    }

    private static void asOfficial(FactSheet sheet, Schemes schemes) {
        sheet.ratingAsOfficial().ifPresent(official -> {
            var reference = List.of(official.ratingId());
            sheet.put(Fact.OFFICIAL, true, FactOrigin.STATE_RATING, reference);
            official.tier(schemes)
                    .ifPresent(tier -> sheet.put(Fact.OFFICIAL_TIER, tier.name(), FactOrigin.STATE_RATING, reference));
        });
    }

    /** How many quarters were not completed: unknown while some are undecided and none of the others was. */
    private static void quarters(FactSheet sheet, Schemes schemes) {
        var year = sheet.subject().period().year();
        var quarters = sheet.ratingsOfSubject().stream()
                .filter(other -> other.period().quarter() != 0 && other.period().year() == year)
                .toList();
        var bad = quarters.stream()
                .filter(quarter ->
                        quarter.tier(schemes).filter(Tier.NOT_COMPLETED::equals).isPresent())
                .map(OtherRating::ratingId)
                .toList();
        var concluded = quarters.stream().filter(OtherRating::concluded).count();
        if (!bad.isEmpty() || concluded == QUARTERS)
            sheet.put(Fact.QUARTERS_NOT_COMPLETED, BigDecimal.valueOf(bad.size()), FactOrigin.QUARTERS, bad);
    }
}
