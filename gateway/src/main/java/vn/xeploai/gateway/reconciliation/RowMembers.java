package vn.xeploai.gateway.reconciliation;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.xeploai.gateway.source.MemberDirectory;
import vn.xeploai.gateway.source.MemberLines;
import vn.xeploai.gateway.source.SourceStreams;

/** Asks for the members of rows that differ, and for units of theirs that stand no more. */
@Singleton
class RowMembers {
    private final SourceStreams streams;
    private final MemberDirectory members;
    private final NotStanding notStanding;

    RowMembers(SourceStreams streams, MemberDirectory members, NotStanding notStanding) {
        this.streams = streams;
        this.members = members;
        this.notStanding = notStanding;
    }

    MemberLines open(UUID row, Reconcilable known) {
        return streams.members(row, known.on(), known.period(), known.knownAt());
    }

    /** Units with ratings that are in none of the trees looked into. */
    List<Discrepancy> closed(Collection<UUID> ratedUnits, List<UUID> looked, Reconcilable known) {
        Set<UUID> missing = new HashSet<>(ratedUnits);
        missing.removeAll(known.tree().ids());
        if (missing.isEmpty()) return List.of();
        var standing = known.tree().ids();
        looked.stream().filter(standing::contains).forEach(row -> members.tree(row, known.on(), known.knownAt(), null)
                .await()
                .indefinitely()
                .units()
                .forEach(unit -> missing.remove(unit.id())));
        var sorted = missing.stream().sorted().toList();
        return notStanding.discrepancies(sorted, known).await().indefinitely();
    }
}
