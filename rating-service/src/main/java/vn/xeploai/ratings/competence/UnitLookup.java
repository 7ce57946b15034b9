package vn.xeploai.ratings.competence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.ratings.register.RegisteredUnit;
import vn.xeploai.ratings.register.UnitDirectory;
import vn.xeploai.ratings.register.UnitLineage;

/** Asks member-service for each body once, and keeps the answer, or the refusal, for one document. */
public final class UnitLookup {
    private final UnitDirectory directory;
    private final Map<Key, Supplier<Optional<RegisteredUnit>>> bodies = new HashMap<>();
    private final Map<UUID, Supplier<Optional<UnitLineage>>> lineages = new HashMap<>();

    public UnitLookup(UnitDirectory directory) {
        this.directory = directory;
    }

    private record Key(UUID unit, LocalDate on) {}

    public Optional<RegisteredUnit> find(UUID unit, LocalDate on) {
        return bodies.computeIfAbsent(new Key(unit, on), asked -> kept(() -> directory.find(asked.unit(), asked.on())))
                .get();
    }

    /** The existing unit to which all of an ended one went. */
    public Optional<RegisteredUnit> successor(UUID ended, LocalDate on) {
        var lineage = lineages.computeIfAbsent(ended, unit -> kept(() -> directory.lineage(unit, null)))
                .get();
        var passed = new HashSet<UUID>();
        var next = lineage.flatMap(whole -> whole.wholeSuccessor(ended, on));
        while (next.isPresent() && passed.add(next.get())) {
            var unit = next.get();
            var found = find(unit, on);
            if (found.isPresent()) return found;
            next = lineage.flatMap(whole -> whole.wholeSuccessor(unit, on));
        }
        return Optional.empty();
    }

    /** A refusal is thrown again to each caller that needs the answer. */
    static <T> Supplier<T> kept(Supplier<T> question) {
        try {
            var answer = question.get();
            return () -> answer;
        } catch (Refusal refusal) {
            return () -> {
                throw refusal;
            };
        }
    }
}
