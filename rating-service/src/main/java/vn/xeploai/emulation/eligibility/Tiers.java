package vn.xeploai.emulation.eligibility;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.xeploai.emulation.eligibility.EligibilityRecords.PersonRating;
import vn.xeploai.emulation.eligibility.EligibilityRecords.YearRating;
import vn.xeploai.emulation.eligibility.EligibilitySql.Row;
import vn.xeploai.emulation.eligibility.YearSql.Person;
import vn.xeploai.emulation.eligibility.YearSql.RatedYear;
import vn.xeploai.emulation.title.RecipientNeed.TierInARow;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Tier;

/** The tiers of all grades of all schemes: names of grades differ through the years, tiers do not. */
@Singleton
class Tiers {
    private final Map<Grade, Tier> tiers = new HashMap<>();

    Tiers(Schemes schemes) {
        for (var scheme : schemes.revisions())
            for (var kind : scheme.subjectKinds())
                for (var grade : scheme.gradesOf(kind))
                    tiers.put(new Grade(scheme.id(), scheme.revision(), kind, grade.code()), grade.tier());
    }

    private record Grade(String scheme, int revision, SubjectKind kind, String code) {}

    YearRating of(RatedYear row) {
        return new YearRating(
                row.subjectKind(),
                row.year(),
                row.ratingId(),
                row.campaignId(),
                row.state(),
                tier(row.schemeId(), row.schemeRevision(), row.subjectKind(), row.grade()),
                row.distinction(),
                row.decidedOn());
    }

    PersonRating of(Person row) {
        return new PersonRating(
                row.personId(),
                row.ratingId(),
                row.state(),
                tier(row.schemeId(), row.schemeRevision(), SubjectKind.OFFICIAL, row.grade()),
                row.decidedOn());
    }

    /** What somebody who is to be near to a row of years has to have, if only some of them may be missing. */
    Row row(TierInARow need, int awardYear, int missing, Collection<UUID> recognised) {
        var best = tiers.entrySet().stream()
                .filter(one -> need.subjectKinds().contains(one.getKey().kind()))
                .filter(one -> one.getValue().compareTo(need.atLeast()) <= 0)
                .map(Map.Entry::getKey)
                .toList();
        return new Row(
                need.years() - missing,
                IntStream.rangeClosed(awardYear - need.years() + 1, awardYear)
                        .mapToObj(String::valueOf)
                        .toArray(String[]::new),
                need.subjectKinds().stream().map(Enum::name).toArray(String[]::new),
                need.distinction(),
                best.stream().map(Grade::scheme).toArray(String[]::new),
                best.stream().map(Grade::revision).toArray(Integer[]::new),
                best.stream().map(Grade::code).toArray(String[]::new),
                recognised.toArray(UUID[]::new));
    }

    private Tier tier(String scheme, int revision, SubjectKind kind, String grade) {
        return grade == null ? null : tiers.get(new Grade(scheme, revision, kind, grade));
    }
}
