package vn.xeploai.ratings.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.xeploai.ratings.scheme.CriteriaAnnex;
import vn.xeploai.ratings.scheme.Criterion;

/**
 * How an authority divides the points of an annex, which the central text leaves to it.
 *
 * @param maxima points by the code of a criterion; those that are not named keep theirs
 */
public record WeightAdjustment(Map<String, Integer> maxima) {

    /** @throws IllegalArgumentException if the parts of a group do not sum to it, or an unknown criterion is named */
    public Adjusted<CriteriaAnnex> apply(CriteriaAnnex annex, Overlay overlay) {
        var whole = sum(annex.groups());
        var groups = annex.groups().stream().map(this::adjust).toList();
        if (sum(groups) != whole)
            throw new IllegalArgumentException("The groups of " + annex.code() + " do not sum to " + whole);
        for (var code : maxima.keySet()) {
            if (!known(annex.groups(), code))
                throw new IllegalArgumentException(code + " is no criterion of " + annex.code());
        }
        return new Adjusted<>(
                new CriteriaAnnex(annex.code(), annex.label(), annex.legalBasis(), annex.subjectKinds(), groups),
                overlay);
    }

    private Criterion adjust(Criterion criterion) {
        var children = criterion.children() == null
                ? null
                : criterion.children().stream().map(this::adjust).toList();
        var maximum = maxima.getOrDefault(criterion.code(), criterion.maximum());
        if (children != null && divided(children) && (maximum == null || sum(children) != maximum))
            throw new IllegalArgumentException("The parts of " + criterion.code() + " do not sum to " + maximum);
        return new Criterion(criterion.code(), criterion.label(), maximum, criterion.fact(), children);
    }

    private static boolean divided(List<Criterion> criteria) {
        return criteria.stream().anyMatch(criterion -> criterion.maximum() != null);
    }

    private static int sum(List<Criterion> criteria) {
        return criteria.stream()
                .map(Criterion::maximum)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static boolean known(List<Criterion> criteria, String code) {
        return criteria.stream()
                .anyMatch(one -> one.code().equals(code) || (one.children() != null && known(one.children(), code)));
    }
}
