package vn.xeploai.ratings.scheme;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import vn.xeploai.platform.yaml.YamlFile;
import vn.xeploai.ratings.scheme.Fact.FactType;
import vn.xeploai.ratings.scheme.Points.Criterion;
import vn.xeploai.ratings.scheme.Points.PointBand;

/** What must hold for a scale of points: groups sum to its maximum, bands fill it without gap or overlap. */
final class PointChecks {
    private PointChecks() {}

    static void check(YamlFile<Scheme> file, Points points) {
        file.text(points.id(), "points.id");
        RuleChecks.basis(file, points.legalBasis(), "points.legalBasis");
        RuleChecks.severity(file, points.certainty(), points.severity(), "points.severity");
        RuleChecks.kinds(file, points.subjectKinds(), "points.subjectKinds");
        file.filled(points.groups(), "points.groups");
        file.filled(points.bands(), "points.bands");
        file.present(points.annexes(), "points.annexes");
        groups(file, points.groups(), points.maximum(), "points.groups");
        bands(file, points);
        var codes = new HashSet<String>();
        for (var at = 0; at < points.annexes().size(); at++) {
            annex(file, points, at);
            var code = points.annexes().get(at).code();
            file.require(codes.add(code), "points.annexes[%d].code".formatted(at), code + " is there twice");
        }
    }

    private static void annex(YamlFile<Scheme> file, Points points, int at) {
        var annex = points.annexes().get(at);
        var path = "points.annexes[%d]".formatted(at);
        file.text(annex.code(), path + ".code");
        Label.check(file, annex.label(), path + ".label");
        RuleChecks.basis(file, annex.legalBasis(), path + ".legalBasis");
        RuleChecks.kinds(file, annex.subjectKinds(), path + ".subjectKinds");
        file.filled(annex.groups(), path + ".groups");
        groups(file, annex.groups(), points.maximum(), path + ".groups");
    }

    /** Either all are divided, and sum to the whole, or none is. */
    private static void groups(YamlFile<Scheme> file, List<Criterion> groups, Integer whole, String path) {
        var codes = new HashSet<String>();
        for (var at = 0; at < groups.size(); at++) {
            var group = groups.get(at);
            var place = path + "[%d]".formatted(at);
            file.text(group.code(), place + ".code");
            file.require(codes.add(group.code()), place + ".code", group.code() + " is there twice");
            Label.check(file, group.label(), place + ".label");
            var number = group.fact() == null || group.fact().type() == FactType.NUMBER;
            file.require(number, place + ".fact", "is no number");
            if (group.children() != null) groups(file, group.children(), group.maximum(), place + ".children");
        }
        if (groups.stream().allMatch(group -> group.maximum() == null)) return;
        var divided =
                groups.stream().map(Criterion::maximum).filter(Objects::nonNull).toList();
        var sum = divided.stream().mapToInt(Integer::intValue).sum();
        var fits = divided.size() == groups.size() && whole != null && sum == whole;
        file.require(fits, path, "sum to " + sum + ", not to " + whole);
    }

    private static void bands(YamlFile<Scheme> file, Points points) {
        var sorted = points.bands().stream()
                .sorted(Comparator.comparing(PointBand::from))
                .toList();
        var next = BigDecimal.ZERO;
        for (var band : sorted) {
            var path = "points.bands[%d]".formatted(points.bands().indexOf(band));
            file.present(band.tier(), path + ".tier");
            file.require(
                    next != null && next.compareTo(band.from()) == 0,
                    path,
                    "leaves a gap or overlaps: begins with " + band.from() + ", not with " + next);
            next = band.below();
        }
        file.require(next == null, "points.bands", "end below the maximum");
    }
}
