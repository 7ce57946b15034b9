package vn.xeploai.gateway.figures;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The figures of a unit, by kind of subject. */
public record UnitFigures(Map<SubjectKind, Figures> byKind) {
    public static final UnitFigures NONE = new UnitFigures(Map.of());

    public static UnitFigures of(SubjectKind kind, Figures figures) {
        return new UnitFigures(Map.of(kind, figures));
    }

    public Figures of(SubjectKind kind) {
        return byKind.getOrDefault(kind, Figures.NONE);
    }

    public UnitFigures plus(UnitFigures other) {
        if (other.byKind.isEmpty()) return this;
        var sums = new EnumMap<SubjectKind, Figures>(SubjectKind.class);
        sums.putAll(byKind);
        other.byKind.forEach((kind, figures) -> sums.merge(kind, figures, Figures::plus));
        return new UnitFigures(Collections.unmodifiableMap(sums));
    }

    public boolean empty() {
        return byKind.values().stream().allMatch(figures -> figures.total() == 0);
    }
}
