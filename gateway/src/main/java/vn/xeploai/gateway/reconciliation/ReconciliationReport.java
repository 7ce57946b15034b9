package vn.xeploai.gateway.reconciliation;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import vn.xeploai.gateway.gathering.Gathered;
import vn.xeploai.gateway.gathering.SourceGathering;
import vn.xeploai.gateway.inquiry.PeriodQuery;
import vn.xeploai.gateway.inquiry.Scopes;
import vn.xeploai.gateway.source.SourceRefusal;

/** Compares both services member by member, wherever the sums of their hashes tell that they differ. */
@Singleton
class ReconciliationReport {
    private final Scopes scopes;
    private final SourceGathering sources;
    private final RowMembers members;

    ReconciliationReport(Scopes scopes, SourceGathering sources, RowMembers members) {
        this.scopes = scopes;
        this.sources = sources;
        this.members = members;
    }

    ReconciliationResponse report(PeriodQuery query, Locale locale) {
        var scope = scopes.scope(query.question()).await().indefinitely();
        SourceRefusal.throwFirst(scope.failures());
        scope.requireScheme();
        var gathered = sources.gather(scope).await().indefinitely();
        SourceRefusal.throwFirst(gathered.failures());
        return report(query, gathered, locale);
    }

    private ReconciliationResponse report(PeriodQuery query, Gathered gathered, Locale locale) {
        var known = Reconcilable.of(gathered, gathered.merged(), gathered.memos());
        var compared = new RowComparison(known);
        var tally = new Tally();
        compared.noCampaign().forEach(tally::note);
        compared.totals(Set.of()).forEach(tally::note);
        var looked = looked(compared, known);
        var ratedUnits = new HashSet<>(compared.notStanding());
        for (var row : looked) ratedUnits.addAll(joined(row, known, tally));
        members.closed(ratedUnits, looked, known).forEach(tally::note);
        var left = compared.differing().stream()
                .filter(row -> !looked.contains(row) && !looked.contains(known.root()))
                .toList();
        var words = new FindingWords(known.tree().units(), locale);
        return new ReconciliationResponse(
                known.root(),
                query.period().year(),
                query.period().text(),
                known.on(),
                known.knownAt(),
                !left.isEmpty() || tally.count(FindingRule.COMPARISON_CUT) > 0,
                left,
                kinds(query, tally, words));
    }

    /** Of a small area the whole, so that a member who moved from row to row is found as one who moved; else row by row. */
    private static List<UUID> looked(RowComparison compared, Reconcilable known) {
        var differing = compared.differing();
        if (differing.isEmpty()) return List.of();
        if (compared.size() <= Bounds.STREAMED) return List.of(known.root());
        var looked = new ArrayList<UUID>();
        var left = Bounds.STREAMED;
        for (var row : differing) {
            if (row.equals(known.root()) || compared.size(row) > left) continue;
            looked.add(row);
            left -= compared.size(row);
        }
        return looked;
    }

    private Set<UUID> joined(UUID row, Reconcilable known, Tally tally) {
        try (var lines = members.open(row, known)) {
            lines.begin();
            var join = new MemberJoin(lines, known.merged().unitsWithoutCampaign(), tally);
            join.run();
            return join.ratedUnits();
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }

    private static List<ReconciliationKindResponse> kinds(PeriodQuery query, Tally tally, FindingWords words) {
        return tally.rules().stream()
                .map(rule -> new ReconciliationKindResponse(
                        rule,
                        rule.severity(),
                        tally.count(rule),
                        tally.first(rule).stream()
                                .map(found -> ReconciliationItemResponse.of(found, query, words))
                                .toList()))
                .toList();
    }
}
