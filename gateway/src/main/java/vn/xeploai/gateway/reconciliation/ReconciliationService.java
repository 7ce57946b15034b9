package vn.xeploai.gateway.reconciliation;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import vn.xeploai.gateway.source.MemberDirectory;
import vn.xeploai.gateway.source.PassedRefusal;

/** Finds what the two services disagree about. */
@Singleton
public class ReconciliationService {
    private final MemberDirectory members;
    private final DifferingMembers differing;

    ReconciliationService(MemberDirectory members, DifferingMembers differing) {
        this.members = members;
        this.differing = differing;
    }

    public Uni<List<Finding>> findings(Reconcilable known, Locale locale) {
        var units = new UnitComparison(known);
        var words = new FindingWords(known.tree(), locale);
        return Uni.combine()
                .all()
                .unis(notStanding(units, known), differing.discrepancies(units, known))
                .with((closed, members) -> Stream.of(units.discrepancies(), closed.stream(), members.stream())
                        .flatMap(found -> found)
                        .sorted()
                        .distinct()
                        .map(words::finding)
                        .toList());
    }

    private Uni<List<Discrepancy>> notStanding(UnitComparison units, Reconcilable known) {
        var asked = units.notStanding().stream()
                .limit(Bounds.UNITS)
                .map(unit -> notStanding(unit, known))
                .toList();
        if (asked.isEmpty()) return Uni.createFrom().item(List.of());
        var cut = asked.size() < units.notStanding().size();
        return Uni.join()
                .all(asked)
                .usingConcurrencyOf(Bounds.AT_ONCE)
                .andFailFast()
                .map(found -> Bounds.withCut(found, known.root(), cut));
    }

    private Uni<Discrepancy> notStanding(UUID unit, Reconcilable known) {
        return members.unit(unit, known.on(), known.knownAt())
                .map(standing -> Discrepancy.ofUnit(FindingRule.RATED_UNIT_ELSEWHERE, unit, null, known.on()))
                .onFailure(ReconciliationService::saysNotStanding)
                .recoverWithItem(refusal -> Discrepancy.ofUnit(
                        FindingRule.RATED_UNIT_CLOSED, unit, endOf((PassedRefusal) refusal), known.on()));
    }

    private static boolean saysNotStanding(Throwable failure) {
        return failure instanceof PassedRefusal refusal
                && (refusal.is("unit-not-standing") || refusal.is("unit-not-found"));
    }

    private static String endOf(PassedRefusal refusal) {
        return refusal.problem().path("validTo").asText(null);
    }
}
