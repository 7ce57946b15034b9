package vn.xeploai.emulation.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.ToLongFunction;
import vn.xeploai.emulation.figure.AwardFigures.FigureFinding;
import vn.xeploai.emulation.figure.FigureSql.RecordedTitle;
import vn.xeploai.emulation.title.RecipientNeed.TierInARow;
import vn.xeploai.emulation.title.RecipientNeed.TitlesInARow;
import vn.xeploai.emulation.title.Title;
import vn.xeploai.emulation.title.Title.Requirement;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.Severity;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Tier;

/**
 * Nobody has a title who does not have what it needs: no more LDTT than officials rated good or better, no more CSTDCS than LDTT. The limits are
 * those of the catalogue, and only figures that are known are compared.
 */
final class CrossFootRule {
    private static final Label MORE_THAN_POSSIBLE = new Label(
            "Số được tặng nhiều hơn số đủ điều kiện theo số liệu của đợt",
            "More were awarded than can have it by the figures of the campaign");

    private final Map<UUID, List<RatedTier>> rated;
    private final Map<UUID, Map<String, RecordedTitle>> recorded;

    /** How many subjects of a kind were rated in a tier. */
    record RatedTier(SubjectKind subjectKind, Tier tier, long subjects) {}

    /** Both by the units of the rows. */
    CrossFootRule(Map<UUID, List<RatedTier>> rated, Map<UUID, Map<String, RecordedTitle>> recorded) {
        this.rated = rated;
        this.recorded = recorded;
    }

    List<FigureFinding> check(RecordedTitle counted, Title title) {
        List<FigureFinding> findings = new ArrayList<>();
        if (counted.awarded() == null) return findings;
        for (var need : title.needs()) {
            if (need.advisory()) continue;
            var limit = limit(counted.unitId(), need);
            if (limit.isPresent() && counted.awarded() > limit.getAsLong())
                findings.add(finding(counted, need, limit.getAsLong()));
        }
        return findings;
    }

    private OptionalLong limit(UUID unit, Requirement need) {
        if (need.need() instanceof TierInARow tier) return ofTier(unit, tier);
        if (need.need() instanceof TitlesInARow titles && titles.everyYear()) return ofTitles(unit, titles.titles());
        return OptionalLong.empty();
    }

    private OptionalLong ofTier(UUID unit, TierInARow need) {
        return sum(
                rated.getOrDefault(unit, List.of()).stream()
                        .filter(one -> need.subjectKinds().contains(one.subjectKind()))
                        .toList(),
                one -> one.tier().compareTo(need.atLeast()) <= 0 ? one.subjects() : 0);
    }

    /** Those who are rated just so; unknown where nobody of these kinds is rated. */
    OptionalLong rated(UUID unit, List<SubjectKind> kinds, Tier tier) {
        return sum(
                rated.getOrDefault(unit, List.of()).stream()
                        .filter(one -> kinds.contains(one.subjectKind()))
                        .toList(),
                one -> one.tier() == tier ? one.subjects() : 0);
    }

    /** Unknown where one of the titles was not recorded at all: its holders may be counted elsewhere. */
    OptionalLong ofTitles(UUID unit, List<String> titles) {
        var row = recorded.getOrDefault(unit, Map.of());
        return sum(
                titles.stream()
                        .map(row::get)
                        .filter(one -> one != null && one.awarded() != null)
                        .toList(),
                RecordedTitle::awarded);
    }

    private static <T> OptionalLong sum(List<T> known, ToLongFunction<T> count) {
        if (known.isEmpty()) return OptionalLong.empty();
        return OptionalLong.of(known.stream().mapToLong(count).sum());
    }

    private static FigureFinding finding(RecordedTitle counted, Requirement need, long limit) {
        return new FigureFinding(
                need.rule(),
                need.legalBasis().text(),
                Severity.WARNING,
                counted.unitId(),
                counted.title(),
                "≤ %d (%s)".formatted(limit, need.need().text()),
                counted.awarded().toString(),
                MORE_THAN_POSSIBLE);
    }
}
