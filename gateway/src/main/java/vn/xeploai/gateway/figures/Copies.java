package vn.xeploai.gateway.figures;

import java.util.EnumSet;
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

    static final Copies NONE = new Copies(Map.of(), List.of());

    private final Map<UUID, List<UnitTally>> byUnit;
    private final Map<UUID, Set<SubjectKind>> kindsOfUnit = new HashMap<>();
    private final Set<SubjectKind> kinds = EnumSet.noneOf(SubjectKind.class);
    private final Map<Key, UnitTally> byPlace = new HashMap<>();

    private Copies(Map<UUID, Set<SubjectKind>> rated, List<UnitTally> units) {
        byUnit = units.stream()
                .collect(Collectors.groupingBy(UnitTally::unitId, LinkedHashMap::new, Collectors.toList()));
        units.forEach(unit -> byPlace.put(unit.key(), unit));
        units.forEach(this::requireEnd);
        units.forEach(unit -> add(unit.unitId(), rated.getOrDefault(unit.campaignId(), Set.of())));
    }

    static Copies of(Tallies tallies) {
        return tallies == null ? NONE : new Copies(SubjectKind.byCampaign(tallies), tallies.units());
    }

    private void add(UUID unit, Set<SubjectKind> rated) {
        kindsOfUnit
                .computeIfAbsent(unit, any -> EnumSet.noneOf(SubjectKind.class))
                .addAll(rated);
        kinds.addAll(rated);
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

    /** What any of the campaigns rates. */
    Set<SubjectKind> kinds() {
        return kinds;
    }

    /** What the campaigns rate that copied the unit; empty if none did. */
    Set<SubjectKind> kinds(UUID unit) {
        return kindsOfUnit.getOrDefault(unit, Set.of());
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
