package vn.xeploai.ratings.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Checks a statement against the scheme and the numbers of votes against each other. Reports every fault with its field. */
final class StatementRule {
    private final Scheme scheme;
    private final SubjectKind kind;
    private final Integer officialMembers;

    /** @param officialMembers of the unit on the roster of the campaign; null where the roster does not hold them */
    StatementRule(Scheme scheme, SubjectKind kind, Integer officialMembers) {
        this.scheme = scheme;
        this.kind = kind;
        this.officialMembers = officialMembers;
    }

    List<FieldError> faults(Statement statement) {
        List<FieldError> faults = new ArrayList<>();
        var grade = statement.grade();
        add(faults, statement.empty(), "grade", "opinion-empty");
        if (grade != null && scheme.grade(kind, grade).isEmpty()) addGradeOutside(faults, "grade", grade);
        add(faults, statement.votes() != null && statement.ballot() != null, "votes", "votes-or-ballot");
        add(faults, statement.votes() != null && exceeds(statement.votes()), "votes", "votes-exceed-official");
        if (statement.points() != null) addPoints(faults, statement.points());
        if (statement.ballot() != null) addBallot(faults, statement.ballot());
        return faults;
    }

    /** Probationary members do not vote in an open vote either. */
    private boolean exceeds(Statement.Votes votes) {
        return officialMembers != null && (long) votes.inFavour() + votes.against() > officialMembers;
    }

    private void addPoints(List<FieldError> faults, List<CriterionPoints> points) {
        var seen = new HashSet<String>();
        for (var at = 0; at < points.size(); at++) {
            var place = "points[%d].criterion".formatted(at);
            var criterion = points.get(at).criterion();
            add(faults, !seen.add(criterion), place, "criterion-repeated");
            add(faults, !scheme.offersCriterion(kind, criterion), place, "criterion-unknown");
        }
    }

    private void addBallot(List<FieldError> faults, Statement.Ballot ballot) {
        var exceeding = officialMembers != null && ballot.eligible() > officialMembers;
        add(faults, exceeding, "ballot.eligible", "ballot-eligible-exceeds-official");
        add(faults, ballot.present() > ballot.eligible(), "ballot.present", "ballot-present-exceeds-eligible");
        add(faults, ballot.issued() > ballot.present(), "ballot.issued", "ballot-issued-exceeds-present");
        add(faults, ballot.returned() > ballot.issued(), "ballot.returned", "ballot-returned-exceeds-issued");
        add(faults, ballot.valid() > ballot.returned(), "ballot.valid", "ballot-valid-exceeds-returned");
        var sum =
                ballot.counts().stream().mapToLong(Statement.BallotCount::count).sum();
        add(faults, sum != ballot.valid(), "ballot.counts", "ballot-counts-differ");
        addGrades(faults, ballot.counts());
    }

    private void addGrades(List<FieldError> faults, List<Statement.BallotCount> counts) {
        var grades = scheme.gradeCodes(kind);
        var seen = new HashSet<String>();
        for (var at = 0; at < counts.size(); at++) {
            var place = "ballot.counts[%d].grade".formatted(at);
            var grade = counts.get(at).grade();
            if (!grades.contains(grade)) addGradeOutside(faults, place, grade);
            add(faults, !seen.add(grade), place, "ballot-grade-repeated");
        }
        add(faults, !seen.containsAll(grades), "ballot.counts", "ballot-grade-missing");
    }

    private void addGradeOutside(List<FieldError> faults, String field, String grade) {
        faults.add(FieldError.notAmong(field, "grade-not-in-scheme", grade, scheme.gradeCodes(kind)));
    }

    private static void add(List<FieldError> faults, boolean broken, String field, String code) {
        if (broken) faults.add(new FieldError(field, code, null));
    }
}
