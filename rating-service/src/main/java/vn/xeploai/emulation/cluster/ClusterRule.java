package vn.xeploai.emulation.cluster;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.xeploai.platform.problem.FieldError;

/** What is wrong with a cluster, with points and with ranks, each with its field. */
final class ClusterRule {
    private ClusterRule() {}

    static List<FieldError> faults(FormClusterRequest request) {
        var faults = new ArrayList<FieldError>();
        faults.addAll(repeated(request.units(), "cluster-unit-repeated", "units[%d]"::formatted));
        var codes = request.criteria().stream().map(Criterion::code).toList();
        faults.addAll(repeated(codes, "cluster-criterion-repeated", "criteria[%d].code"::formatted));
        if (!request.units().contains(request.chairUnitId())) faults.add(fault("chairUnitId", "cluster-unit-outside"));
        return faults;
    }

    static List<FieldError> faults(RecordScoresRequest request, Collection<UUID> units, List<Criterion> criteria) {
        var faults = new ArrayList<FieldError>();
        var maximum = criteria.stream().collect(Collectors.toMap(Criterion::code, Criterion::maximum));
        var seen = new HashSet<List<Object>>();
        for (var at = 0; at < request.scores().size(); at++) {
            var score = request.scores().get(at);
            var line = "scores[%d]".formatted(at);
            if (!units.contains(score.unitId())) faults.add(fault(line + ".unitId", "cluster-unit-outside"));
            if (!seen.add(List.of(score.unitId(), score.criterion())))
                faults.add(fault(line, "cluster-score-repeated"));
            faults.addAll(faults(score, line, maximum));
        }
        return faults;
    }

    private static List<FieldError> faults(
            RecordScoresRequest.Score score, String line, Map<String, BigDecimal> maximum) {
        var most = maximum.get(score.criterion());
        if (most == null)
            return List.of(FieldError.notAmong(
                    line + ".criterion", "cluster-criterion-unknown", score.criterion(), maximum.keySet()));
        if (score.points().compareTo(most) <= 0) return List.of();
        return List.of(FieldError.notAmong(
                line + ".points", "cluster-points-exceed", score.points().toPlainString(), List.of(most)));
    }

    /** Every unit has one rank, and each rank is one more than the number of units before it: 1, 1, 3 but not 1, 1, 2. */
    static List<FieldError> faults(RankClusterRequest request, Set<UUID> units) {
        var faults = new ArrayList<FieldError>();
        var ranked =
                request.places().stream().map(RankClusterRequest.Rank::unitId).toList();
        faults.addAll(repeated(ranked, "cluster-unit-repeated", "places[%d].unitId"::formatted));
        for (var at = 0; at < ranked.size(); at++) {
            if (!units.contains(ranked.get(at)))
                faults.add(fault("places[%d].unitId".formatted(at), "cluster-unit-outside"));
            var place = request.places().get(at).place();
            var before = request.places().stream()
                    .filter(other -> other.place() < place)
                    .count();
            if (place != before + 1)
                faults.add(FieldError.notAmong(
                        "places[%d].place".formatted(at), "cluster-place-skipped", place, List.of(before + 1)));
        }
        units.stream()
                .filter(unit -> !ranked.contains(unit))
                .sorted()
                .forEach(unit -> faults.add(
                        new FieldError("places", "cluster-unit-unranked", null, null, unit.toString(), null)));
        return faults;
    }

    private static <T> List<FieldError> repeated(List<T> values, String code, Function<Integer, String> field) {
        var faults = new ArrayList<FieldError>();
        var seen = new HashSet<T>();
        for (var at = 0; at < values.size(); at++)
            if (!seen.add(values.get(at))) faults.add(fault(field.apply(at), code));
        return faults;
    }

    private static FieldError fault(String field, String code) {
        return new FieldError(field, code, null);
    }
}
