package vn.xeploai.gateway.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.gateway.source.Source;
import vn.xeploai.gateway.source.SourceRefusal;
import vn.xeploai.gateway.source.Tallies;
import vn.xeploai.gateway.source.UnitTally;
import vn.xeploai.gateway.source.UnitTally.Key;

/** The trees that the campaigns of the period copied. */
final class Copies {
    /** Far more than any real tree has; deeper ones are no trees but faults. */
    private static final int MAX_DEPTH = 32;

    static final Copies NONE = new Copies(List.of());

    private final Map<UUID, List<UnitTally>> byUnit;
    private final Map<Key, UnitTally> byPlace = new HashMap<>();

    private Copies(List<UnitTally> units) {
        byUnit = units.stream()
                .collect(Collectors.groupingBy(UnitTally::unitId, LinkedHashMap::new, Collectors.toList()));
        units.forEach(unit -> byPlace.put(unit.key(), unit));
        units.forEach(this::requireEnd);
    }

    static Copies of(Tallies tallies) {
        return tallies == null ? NONE : new Copies(tallies.units());
    }

    private void requireEnd(UnitTally unit) {
        var passed = new HashSet<UUID>();
        for (var step = unit; step != null; step = parent(step)) {
            if (!passed.add(step.unitId()) || passed.size() > MAX_DEPTH)
                throw SourceRefusal.unusable(Source.RATING_SERVICE, "the units are no tree");
        }
    }

    Set<UUID> units() {
        return byUnit.keySet();
    }

    boolean contains(UUID unit) {
        return byUnit.containsKey(unit);
    }

    List<UnitTally> of(UUID unit) {
        return byUnit.getOrDefault(unit, List.of());
    }

    /** The unit above in the copy of the same campaign; null at the top of the answer. */
    UnitTally parent(UnitTally unit) {
        return byPlace.get(new Key(unit.campaignId(), unit.parentId()));
    }

    UnitTally.Submission submission(UUID unit) {
        return of(unit).stream()
                .map(UnitTally::submission)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
