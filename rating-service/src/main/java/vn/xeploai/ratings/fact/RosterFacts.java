package vn.xeploai.ratings.fact;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import vn.xeploai.ratings.fact.FactEntry.FactOrigin;
import vn.xeploai.ratings.fact.FactSource.FactBatch;
import vn.xeploai.ratings.scheme.Condition.FactTest;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Rule.Exemption;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Facts from the roster: for how long it exists or is a member, standing, temporary activity, a leading post. */
@Singleton
@Priority(FactSource.RECORD)
class RosterFacts implements FactSource {
    /** Below so many months nothing is rated, unless a scheme sets another number (HD 21-HD/BTCTW mục II.6; HD 43-HD/BTCTW). */
    private static final BigDecimal LEAST_MONTHS = BigDecimal.valueOf(6);

    private final Schemes schemes;

    RosterFacts(Schemes schemes) {
        this.schemes = schemes;
    }

    @Override
    public void fill(FactBatch batch) {
        for (var sheet : batch.sheets()) {
            var subject = sheet.subject();
            if (!subject.subjectKind().person()) existence(sheet, batch.foundings());
            standing(sheet);
            if (subject.subjectKind() == SubjectKind.MEMBER) membership(sheet);
            if (subject.leads() != null) sheet.put(Fact.LEADS, subject.leads(), FactOrigin.ROSTER);
        }
    }

    /** Whether a unit is too young by its own founding, so that its predecessors matter. */
    static boolean isYoung(RatedSubject subject, Scheme scheme) {
        return !subject.subjectKind().person()
                && subject.foundedOn() != null
                && months(subject.foundedOn(), subject).compareTo(leastMonths(scheme, subject.subjectKind())) < 0;
    }

    /** Below so many months the scheme exempts a unit; where the scheme says nothing of it, the general rule applies. */
    private static BigDecimal leastMonths(Scheme scheme, SubjectKind kind) {
        return scheme.rules(Exemption.class, kind).stream()
                .flatMap(rule -> rule.condition().tests())
                .filter(test -> test.fact() == Fact.EXISTENCE_MONTHS)
                .map(FactTest::lessThan)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(LEAST_MONTHS);
    }

    private void existence(FactSheet sheet, Foundings foundings) {
        var subject = sheet.subject();
        if (subject.foundedOn() == null) return;
        if (!isYoung(subject, schemes.get(subject.schemeId(), subject.schemeRevision()))) {
            sheet.put(Fact.EXISTENCE_MONTHS, months(subject.foundedOn(), subject), FactOrigin.ROSTER);
            return;
        }
        foundings.find(subject.unitId()).ifPresent(founding -> {
            var predecessors = founding.predecessors();
            var source = predecessors.isEmpty() ? FactOrigin.ROSTER : FactOrigin.LINEAGE;
            sheet.put(Fact.EXISTENCE_MONTHS, months(founding.since(), subject), source, predecessors);
        });
    }

    /** Of members and leaders. */
    private static void standing(FactSheet sheet) {
        var standing = sheet.subject().standing();
        if (standing != null && Fact.STANDING.words().contains(standing))
            sheet.put(Fact.STANDING, standing, FactOrigin.ROSTER);
    }

    /** A roster rates every member in the cell of their official activity. */
    private static void membership(FactSheet sheet) {
        var subject = sheet.subject();
        if (subject.admittedOn() != null)
            sheet.put(Fact.MEMBER_MONTHS, months(subject.admittedOn(), subject), FactOrigin.ROSTER);
        sheet.put(Fact.TEMPORARY_ACTIVITY, subject.temporaryUnitId() != null, FactOrigin.ROSTER);
        sheet.put(Fact.RATED_AT_OFFICIAL_CELL, true, FactOrigin.ROSTER);
    }

    private static BigDecimal months(LocalDate since, RatedSubject subject) {
        return BigDecimal.valueOf(subject.period().monthsSince(since));
    }
}
