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

/** Asks of each body once, and remembers the answer, or that there was none, for as long as one paper is dealt with. */
final class UnitBook {
    private final UnitDirectory directory;
    private final Map<Standing, Supplier<Optional<RegisteredUnit>>> bodies = new HashMap<>();
    private final Map<UUID, Supplier<Optional<UnitLineage>>> lineages = new HashMap<>();

    UnitBook(UnitDirectory directory) {
        this.directory = directory;
    }

    private record Standing(UUID unit, LocalDate on) {}

    Optional<RegisteredUnit> find(UUID unit, LocalDate on) {
        return bodies.computeIfAbsent(
                        new Standing(unit, on), asked -> kept(() -> directory.find(asked.unit(), asked.on())))
                .get();
    }

    /** The standing unit to which all of an ended one went. */
    Optional<RegisteredUnit> successor(UUID ended, LocalDate on) {
        var lineage = lineages.computeIfAbsent(ended, unit -> kept(() -> directory.lineage(unit, null)))
                .get();
        var passed = new HashSet<UUID>();
        var next = lineage.flatMap(known -> known.wholeSuccessor(ended, on));
        while (next.isPresent() && passed.add(next.get())) {
            var unit = next.get();
            var standing = find(unit, on);
            if (standing.isPresent()) return standing;
            next = lineage.flatMap(known -> known.wholeSuccessor(unit, on));
        }
        return Optional.empty();
    }

    /** A refusal is met again by whoever needs the answer. */
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
