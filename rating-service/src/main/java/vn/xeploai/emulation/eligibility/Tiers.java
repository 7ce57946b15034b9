package vn.xeploai.emulation.eligibility;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import vn.xeploai.emulation.eligibility.EligibilityRecords.PersonRating;
import vn.xeploai.emulation.eligibility.EligibilityRecords.YearRating;
import vn.xeploai.emulation.eligibility.YearSql.Person;
import vn.xeploai.emulation.eligibility.YearSql.RatedYear;
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
                row.distinction());
    }

    PersonRating of(Person row) {
        return new PersonRating(
                row.personId(),
                row.ratingId(),
                row.state(),
                tier(row.schemeId(), row.schemeRevision(), SubjectKind.OFFICIAL, row.grade()));
    }

    private Tier tier(String scheme, int revision, SubjectKind kind, String grade) {
        return grade == null ? null : tiers.get(new Grade(scheme, revision, kind, grade));
    }
}
