package vn.xeploai.ratings.assessment;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.scheme.Schemes;

/** Findings of units and ratings, each with its place. */
@Singleton
class FindingRows {
    private final AssessedQueries queries;
    private final UnitQueries units;
    private final Judging judging;
    private final Schemes schemes;

    FindingRows(AssessedQueries queries, UnitQueries units, Judging judging, Schemes schemes) {
        this.queries = queries;
        this.units = units;
        this.judging = judging;
        this.schemes = schemes;
    }

    /** @throws AssessmentRefusal 422 {@code unit-not-in-campaign} */
    void requireInTree(FindingScope scope) {
        if (scope.under() != null && units.units(scope).isEmpty())
            throw AssessmentRefusal.unitNotInCampaign(scope.under());
    }

    List<UUID> ids(FindingScope scope, UUID from, int rows) {
        return queries.ids(scope, from, rows);
    }

    List<PlacedFinding> ofUnits(FindingScope scope, Locale locale) {
        List<FindingEntry> entries = new ArrayList<>();
        for (var unit : units.units(scope)) {
            var scheme = schemes.get(unit.schemeId(), unit.schemeRevision());
            new UnitRule(unit, scheme)
                    .findings()
                    .forEach(finding -> entries.add(FindingEntry.of(null, unit.unitId(), finding, locale)));
        }
        return placed(FindingPlace.UNITS, entries).toList();
    }

    List<PlacedFinding> ofRatings(Collection<UUID> ids, FindingScope scope, Locale locale) {
        if (ids.isEmpty()) return List.of();
        var rows = queries.rows(ids, scope.knownAt());
        var judged = rows.stream()
                .map(row -> Judged.standing(row, schemes.get(row.schemeId(), row.schemeRevision()), scope.today()))
                .toList();
        var found = judging.findings(judged, scope.knownAt());
        return rows.stream()
                .flatMap(row -> placed(row.id(), entries(row, found.get(row.id()), locale)))
                .toList();
    }

    static List<FindingEntry> entries(AssessedRow row, List<Finding> findings, Locale locale) {
        return findings.stream()
                .map(finding -> FindingEntry.of(row.id(), row.unitId(), finding, locale))
                .toList();
    }

    private static Stream<PlacedFinding> placed(UUID owner, List<FindingEntry> entries) {
        return IntStream.range(0, entries.size())
                .mapToObj(at -> new PlacedFinding(new FindingPlace(owner, at), entries.get(at)));
    }
}
