package vn.xeploai.gateway.reconciliation;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.xeploai.gateway.basis.AsWasReader;
import vn.xeploai.gateway.rule.FindingResponse;
import vn.xeploai.gateway.scope.PeriodQuery;
import vn.xeploai.gateway.scope.ScopeService;
import vn.xeploai.gateway.source.MemberDirectory;
import vn.xeploai.gateway.source.RatingDirectory;
import vn.xeploai.gateway.source.SourceRefusal;
import vn.xeploai.gateway.source.SourceStreams;

/**
 * Compares what the two services report about the same units. Hashes of rosters are summed along the tree, so that only rows, units and
 * members under a sum that differs are read.
 */
@Singleton
public class ReconciliationService {
    private final ScopeService scopes;
    private final AsWasReader sources;
    private final MemberDirectory members;
    private final RatingDirectory ratings;
    private final SourceStreams streams;

    ReconciliationService(
            ScopeService scopes,
            AsWasReader sources,
            MemberDirectory members,
            RatingDirectory ratings,
            SourceStreams streams) {
        this.scopes = scopes;
        this.sources = sources;
        this.members = members;
        this.ratings = ratings;
        this.streams = streams;
    }

    /** The findings of a report: rows that differ are examined within {@link Bounds}. */
    public Uni<List<FindingResponse>> findings(RowFacts rows, Locale locale) {
        var reader = new DifferenceReader(members, ratings, rows);
        var compared = new RowComparison(rows);
        var read = compared.readable();
        return reader.units(read, compared)
                .chain(units -> differences(units, compared, reader).map(differences -> {
                    var words = new FindingWords(joined(rows.tree().units(), units.tree()), locale);
                    var ofRows = Stream.concat(compared.noCampaign(), compared.totals(Set.copyOf(read)));
                    var all = Stream.concat(ofRows, differences.stream()).toList();
                    var cut = read.size() < compared.differing().size();
                    return Bounds.withCut(all, rows.root(), cut).stream()
                            .sorted()
                            .distinct()
                            .map(words::finding)
                            .toList();
                }));
    }

    private static Uni<List<Discrepancy>> differences(
            UnitFacts facts, RowComparison compared, DifferenceReader reader) {
        var units = new UnitComparison(facts);
        var missing = Stream.concat(compared.missing().stream(), units.missing().stream())
                .distinct()
                .toList();
        return Uni.combine()
                .all()
                .unis(reader.missing(missing), reader.members(units, facts))
                .with((ended, single) -> joined(units.totals().toList(), joined(ended, single)));
    }

    /** The reconciliation of a unit: the members of rows that differ are streamed from both services and compared one by one. */
    ReconciliationResponse reconcile(PeriodQuery query, Locale locale) {
        var scope = scopes.scope(query.question()).await().indefinitely();
        SourceRefusal.throwFirst(scope.failures());
        scope.requireScheme();
        var facts = sources.read(scope).await().indefinitely();
        SourceRefusal.throwFirst(facts.failures());
        return reconcile(query, RowFacts.of(facts, facts.merged(), facts.memos()), locale);
    }

    private ReconciliationResponse reconcile(PeriodQuery query, RowFacts rows, Locale locale) {
        var compared = new RowComparison(rows);
        var tally = new DiscrepancyTally();
        compared.noCampaign().forEach(tally::add);
        compared.totals(Set.of()).forEach(tally::add);

        var read = compared.streamable();
        var ratedUnits = new HashSet<>(compared.missing());
        for (var row : read) ratedUnits.addAll(compareMembers(row, rows, tally));
        missing(ratedUnits, read, rows).forEach(tally::add);

        var left = compared.differing().stream()
                .filter(row -> !read.contains(row) && !read.contains(rows.root()))
                .toList();
        var words = new FindingWords(rows.tree().units(), locale);
        return new ReconciliationResponse(
                rows.root(),
                query.period().year(),
                query.period().text(),
                rows.on(),
                rows.knownAt(),
                !left.isEmpty() || tally.count(FindingRule.COMPARISON_CUT) > 0,
                left,
                tally.rules().stream()
                        .map(rule -> ReconciliationKindResponse.of(rule, tally, query, words))
                        .toList());
    }

    /** @return the units of the ratings */
    private Set<UUID> compareMembers(UUID row, RowFacts rows, DiscrepancyTally tally) {
        try (var lines = streams.members(row, rows.on(), rows.period(), rows.knownAt())) {
            var join = new MemberJoin(rows.merged().unitsWithoutRatedMembers(), tally);
            lines.begin();
            lines.join(join);
            return join.ratedUnits();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Units with ratings that are in none of the trees below the rows. */
    private List<Discrepancy> missing(Set<UUID> ratedUnits, List<UUID> read, RowFacts rows) {
        var current = rows.tree().ids();
        var missing = new HashSet<>(ratedUnits);
        missing.removeAll(current);
        if (missing.isEmpty()) return List.of();
        for (var row : read) {
            if (!current.contains(row)) continue;
            var tree =
                    members.tree(row, rows.on(), rows.knownAt(), null).await().indefinitely();
            missing.removeAll(tree.ids());
        }
        return new DifferenceReader(members, ratings, rows)
                .missing(missing.stream().sorted().toList())
                .await()
                .indefinitely();
    }

    private static <T> List<T> joined(List<T> left, List<T> right) {
        return Stream.concat(left.stream(), right.stream()).toList();
    }
}
