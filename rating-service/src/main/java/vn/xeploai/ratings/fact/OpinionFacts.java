package vn.xeploai.ratings.fact;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.json.Json;
import vn.xeploai.ratings.fact.FactEntry.FactOrigin;
import vn.xeploai.ratings.fact.FactSource.FactBatch;
import vn.xeploai.ratings.procedure.CriterionPoints;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Points.Criterion;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * Facts from opinions: points, and whether the temporary cell has commented. Points are known of each group, given by its code or as the sum
 * of the criteria that an annex divides it into, and in total, given as {@code TOTAL} or as the sum of all groups (QĐ 366-QĐ/TW Điều 10).
 * What was not given in full is unknown.
 */
@Singleton
@Priority(FactSource.RECORD)
class OpinionFacts implements FactSource {
    private static final String TOTAL = "TOTAL";

    private final FactSql sql;
    private final Schemes schemes;

    OpinionFacts(FactSql sql, Schemes schemes) {
        this.sql = sql;
        this.schemes = schemes;
    }

    /** The points that one opinion gives a rating. */
    record Points(UUID ratingId, UUID opinionId, @Json List<CriterionPoints> points) {}

    /** A rating on which there are opinions. */
    record Heard(UUID ratingId, boolean byTemporaryCell) {}

    @Override
    public void fill(FactBatch batch) {
        var given = sql.points(batch.ratingIds(), batch.knownAt()).stream()
                .collect(Collectors.toMap(Points::ratingId, Function.identity()));
        var heard = sql.opinions(batch.ratingIds(), batch.knownAt()).stream()
                .collect(Collectors.toMap(Heard::ratingId, Heard::byTemporaryCell));
        for (var sheet : batch.sheets()) {
            var subject = sheet.subject();
            if (heard.containsKey(subject.ratingId())) sheet.consult();
            if (subject.subjectKind() == SubjectKind.MEMBER) {
                var commented = heard.getOrDefault(subject.ratingId(), false);
                sheet.put(Fact.TEMPORARY_CELL_COMMENTED, commented, FactOrigin.OPINION);
            }
            var points = given.get(subject.ratingId());
            if (points != null) fill(sheet, points, schemes.get(subject.schemeId(), subject.schemeRevision()));
        }
    }

    static void fill(FactSheet sheet, Points given, Scheme scheme) {
        var scores = new HashMap<String, BigDecimal>();
        given.points().forEach(one -> scores.put(one.criterion(), one.points()));
        var total = Optional.ofNullable(scores.remove(TOTAL));
        sheet.score(given, scores);
        var kind = sheet.subject().subjectKind();
        if (!scheme.checksPoints(kind)) return;
        var sums = scheme.points().groups().stream()
                .map(group -> score(group, scores, scheme, kind))
                .toList();
        for (var at = 0; at < sums.size(); at++)
            put(scheme.points().groups().get(at).fact(), sums.get(at), given, sheet);
        put(Fact.POINTS, total.or(() -> sum(sums)), given, sheet);
    }

    private static void put(Fact fact, Optional<BigDecimal> value, Points given, FactSheet sheet) {
        if (fact != null && value.isPresent())
            sheet.put(fact, value.get(), FactOrigin.OPINION, List.of(given.opinionId()));
    }

    private static Optional<BigDecimal> score(
            Criterion group, Map<String, BigDecimal> scores, Scheme scheme, SubjectKind kind) {
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
