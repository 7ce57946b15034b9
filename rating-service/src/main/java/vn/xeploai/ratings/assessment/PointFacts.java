package vn.xeploai.ratings.assessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.xeploai.ratings.scheme.Criterion;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * Points by criterion as facts: of each group, told by its code or as the sum of the criteria that an annex divides it into, and in total,
 * told as {@code TOTAL} or as the sum of all groups (QĐ 366-QĐ/TW Điều 10). What is not told in full is unknown.
 */
final class PointFacts {
    static final String TOTAL = "TOTAL";

    private final Scheme scheme;
    private final SubjectKind kind;

    PointFacts(Scheme scheme, SubjectKind kind) {
        this.scheme = scheme;
        this.kind = kind;
    }

    void put(ToldPoints told, FactSheet sheet) {
        if (!scheme.checksPoints(kind)) return;
        var points = scheme.points();
        var scores = new HashMap<String, BigDecimal>();
        told.points().forEach(one -> scores.put(one.criterion(), one.points()));
        var groups = points.groups().stream().map(group -> score(group, scores)).toList();
        for (var at = 0; at < groups.size(); at++) put(points.groups().get(at).fact(), groups.get(at), told, sheet);
        put(Fact.POINTS, Optional.ofNullable(scores.get(TOTAL)).or(() -> sum(groups)), told, sheet);
    }

    private static void put(Fact fact, Optional<BigDecimal> value, ToldPoints told, FactSheet sheet) {
        if (fact != null && value.isPresent())
            sheet.put(fact, value.get(), FactSource.OPINION, List.of(told.opinionId()));
    }

    private Optional<BigDecimal> score(Criterion group, Map<String, BigDecimal> scores) {
        if (scores.containsKey(group.code())) return Optional.of(scores.get(group.code()));
        return scheme.points().annexes().stream()
                .filter(annex -> annex.subjectKinds().contains(kind))
                .flatMap(annex -> annex.groups().stream())
                .filter(divided -> divided.code().equals(group.code()) && divided.children() != null)
                .map(divided -> sum(divided.children().stream()
                        .map(child -> Optional.ofNullable(scores.get(child.code())))
                        .toList()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<BigDecimal> sum(List<Optional<BigDecimal>> parts) {
        return parts.stream()
                .reduce((one, other) -> one.flatMap(number -> other.map(number::add)))
                .flatMap(whole -> whole);
    }
}
