package vn.xeploai.gateway.figures;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts by a key. */
final class Sums {
    private Sums() {}

    static <K extends Comparable<K>> SortedMap<K, Long> of(K key, long count) {
        var sums = new TreeMap<K, Long>();
        if (count != 0) sums.put(key, count);
        return Collections.unmodifiableSortedMap(sums);
    }

    static <K extends Comparable<K>> SortedMap<K, Long> none() {
        return Collections.emptySortedMap();
    }

    static <K extends Comparable<K>> SortedMap<K, Long> plus(SortedMap<K, Long> left, SortedMap<K, Long> right) {
        if (left.isEmpty()) return right;
        if (right.isEmpty()) return left;
        var sums = new TreeMap<>(left);
        right.forEach((key, count) -> sums.merge(key, count, Math::addExact));
        return Collections.unmodifiableSortedMap(sums);
    }

    static long total(Map<?, Long> sums) {
        return sums.values().stream().mapToLong(Long::longValue).sum();
    }
}
