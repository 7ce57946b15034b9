package vn.xeploai.ratings.opinion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.ratings.scheme.Grade;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.SubjectKind;

/** What must hold in the numbers of a ballot. */
final class BallotRule {
    private final Set<String> grades;
    private final Integer official;

    BallotRule(Scheme scheme, SubjectKind kind, Integer official) {
        this.grades = scheme.grades().stream()
                .filter(grade -> grade.subjectKinds().contains(kind))
                .map(Grade::code)
                .collect(Collectors.toSet());
        this.official = official;
    }

    List<FieldError> faults(Ballot ballot) {
        List<FieldError> faults = new ArrayList<>();
        add(faults, official != null && ballot.eligible() > official, "eligible", "ballot-eligible-exceeds-official");
        add(faults, ballot.present() > ballot.eligible(), "present", "ballot-present-exceeds-eligible");
        add(faults, ballot.issued() > ballot.present(), "issued", "ballot-issued-exceeds-present");
        add(faults, ballot.returned() > ballot.issued(), "returned", "ballot-returned-exceeds-issued");
        add(faults, ballot.valid() > ballot.returned(), "valid", "ballot-valid-exceeds-returned");
        add(faults, sum(ballot) != ballot.valid().longValue(), "counts", "ballot-counts-differ");
        grades(faults, ballot);
        return faults;
    }

    private static long sum(Ballot ballot) {
        return ballot.counts().stream().mapToLong(BallotCount::count).sum();
    }

    private void grades(List<FieldError> faults, Ballot ballot) {
        var seen = new HashSet<String>();
        for (var at = 0; at < ballot.counts().size(); at++) {
            var grade = ballot.counts().get(at).grade();
            var place = "counts[%d].grade".formatted(at);
            add(faults, !grades.contains(grade), place, "grade-not-in-scheme");
            add(faults, !seen.add(grade), place, "ballot-grade-repeated");
        }
        add(faults, !seen.containsAll(grades), "counts", "ballot-grade-missing");
    }

    private static void add(List<FieldError> faults, boolean broken, String field, String code) {
        if (broken) faults.add(new FieldError("ballot." + field, code, null));
    }
}
