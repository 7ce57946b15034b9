package vn.xeploai.ratings.opinion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.SubjectKind;

/** What must hold in what somebody says of a subject. Names every fault with its field. */
public final class SaidRule {
    private final Scheme scheme;
    private final SubjectKind kind;
    private final Integer official;

    /** @param official how many official members the unit has on the roster of the campaign; null where the roster does not tell */
    public SaidRule(Scheme scheme, SubjectKind kind, Integer official) {
        this.scheme = scheme;
        this.kind = kind;
        this.official = official;
    }

    public List<FieldError> faults(Said said) {
        List<FieldError> faults = new ArrayList<>();
        if (said.empty()) faults.add(fault("grade", "opinion-empty"));
        if (said.grade() != null && scheme.grade(kind, said.grade()).isEmpty()) {
            faults.add(fault("grade", "grade-not-in-scheme"));
        }
        if (said.votes() != null && said.ballot() != null) faults.add(fault("votes", "votes-or-ballot"));
        if (said.votes() != null && exceeds(said.votes())) faults.add(fault("votes", "votes-exceed-official"));
        if (said.points() != null) faults.addAll(points(said.points()));
        if (said.ballot() != null) faults.addAll(new BallotRule(scheme, kind, official).faults(said.ballot()));
        return faults;
    }

    /** Probationary members do not vote here either. */
    private boolean exceeds(Votes votes) {
        return official != null && (long) votes.inFavour() + votes.against() > official;
    }

    private List<FieldError> points(List<CriterionPoints> points) {
        List<FieldError> faults = new ArrayList<>();
        var seen = new HashSet<String>();
        for (var at = 0; at < points.size(); at++) {
            var place = "points[%d].criterion".formatted(at);
            var criterion = points.get(at).criterion();
            if (!seen.add(criterion)) faults.add(fault(place, "criterion-repeated"));
            if (!scheme.offersCriterion(kind, criterion)) faults.add(fault(place, "criterion-unknown"));
        }
        return faults;
    }

    private static FieldError fault(String field, String code) {
        return new FieldError(field, code, null);
    }
}
