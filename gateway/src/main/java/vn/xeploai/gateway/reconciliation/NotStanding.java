package vn.xeploai.gateway.reconciliation;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import vn.xeploai.gateway.source.MemberDirectory;
import vn.xeploai.gateway.source.PassedRefusal;
import vn.xeploai.gateway.source.Together;

/** Asks what became of units that have ratings but are not in the tree. */
@Singleton
class NotStanding {
    private final MemberDirectory members;

    NotStanding(MemberDirectory members) {
        this.members = members;
    }

    Uni<List<Discrepancy>> discrepancies(List<UUID> units, Reconcilable known) {
        var asked = units.stream().limit(Bounds.UNITS).toList();
        var cut = asked.size() < units.size();
        return Together.ask(asked, Bounds.AT_ONCE, unit -> discrepancy(unit, known))
                .map(found -> Bounds.withCut(found, known.root(), cut));
    }

    private Uni<Discrepancy> discrepancy(UUID unit, Reconcilable known) {
        return members.unit(unit, known.on(), known.knownAt())
                .map(standing -> Discrepancy.ofUnit(FindingRule.RATED_UNIT_ELSEWHERE, unit, null, known.on()))
                .onFailure(NotStanding::saysSo)
                .recoverWithItem(refusal -> Discrepancy.ofUnit(
                        FindingRule.RATED_UNIT_CLOSED, unit, endOf((PassedRefusal) refusal), known.on()));
    }

    private static boolean saysSo(Throwable failure) {
        return failure instanceof PassedRefusal refusal
                && (refusal.is("unit-not-standing") || refusal.is("unit-not-found"));
    }

    private static String endOf(PassedRefusal refusal) {
        return refusal.problem().path("validTo").asText(null);
    }
}
