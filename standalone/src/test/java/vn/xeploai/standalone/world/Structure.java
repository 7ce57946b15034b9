package vn.xeploai.standalone.world;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.xeploai.standalone.province.Unit;

/** The units that exist together on some days, parents before children. */
final class Structure {
    private final Map<String, Unit> units = new LinkedHashMap<>();

    Structure(Collection<Unit> units) {
        units.forEach(unit -> this.units.put(unit.key(), unit));
    }

    Collection<Unit> all() {
        return units.values();
    }

    boolean has(String key) {
        return units.containsKey(key);
    }

    Unit get(String key) {
        return units.get(key);
    }

    List<Unit> where(Predicate<Unit> what) {
        return units.values().stream().filter(what).toList();
    }

    List<Unit> children(String key) {
        return where(unit -> key.equals(unit.parent()));
    }

    /** At and below it. */
    List<Unit> below(String key) {
        return where(unit -> isBelow(unit.key(), key));
    }

    /** Whether it is the other one or below it. */
    boolean isBelow(String key, String other) {
        for (var step = get(key); step != null; step = get(step.parent())) {
            if (step.key().equals(other)) return true;
        }
        return false;
    }

    /** The number of units above it. */
    int depth(String key) {
        var depth = 0;
        for (var step = get(get(key).parent()); step != null; step = get(step.parent())) depth++;
        return depth;
    }

    /** The unit at or above it that is directly below the other one; null if there is none. */
    String rowOf(String key, String other) {
        for (var step = get(key); step != null; step = get(step.parent())) {
            if (other.equals(step.parent())) return step.key();
        }
        return null;
    }
}
