package vn.xeploai.members.staffing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.xeploai.members.catalogue.Catalogue;
import vn.xeploai.members.catalogue.PostCategory;
import vn.xeploai.members.staffing.CadreFigures.CategoryFigures;
import vn.xeploai.members.staffing.CadreFigures.ConcurrentFigures;
import vn.xeploai.members.staffing.CadreFigures.GroupFigures;
import vn.xeploai.members.staffing.CadreFigures.StaffFigures;
import vn.xeploai.members.staffing.CadreFigures.UnitCadres;
import vn.xeploai.members.staffing.CadreSql.Allowed;
import vn.xeploai.members.staffing.CadreSql.Cells;
import vn.xeploai.members.staffing.CadreSql.Concurrent;
import vn.xeploai.members.staffing.CadreSql.Holders;

/** Makes the figures of units from what was counted. */
final class CadreFiguresAssembly {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Catalogue catalogue;
    private final Map<Row, List<Holders>> holders;
    private final Map<Row, Map<String, Long>> quotas;
    /** By the code of the offices. */
    private final Map<String, Map<UUID, Concurrent>> concurrent = new HashMap<>();

    /** A unit, by itself or with all units below it. */
    private record Row(UUID unitId, boolean own) {}

    CadreFiguresAssembly(
            Catalogue catalogue,
            List<Holders> holders,
            List<Allowed> quotas,
            Map<String, List<Concurrent>> concurrent) {
        this.catalogue = catalogue;
        this.holders = holders.stream().collect(Collectors.groupingBy(one -> new Row(one.unitId(), one.own())));
        this.quotas = quotas.stream()
                .collect(Collectors.groupingBy(
                        one -> new Row(one.unitId(), one.own()),
                        Collectors.toMap(Allowed::staffGroup, Allowed::number)));
        concurrent.forEach((code, rows) -> this.concurrent.put(
                code, rows.stream().collect(Collectors.toMap(Concurrent::unitId, Function.identity()))));
    }

    UnitCadres unit(Cells cells) {
        var unit = cells.unitId();
        return new UnitCadres(
                unit,
                staff(unit, true),
                staff(unit, false),
                cells.cells(),
                cells.assigned() == 0 ? null : Long.valueOf(cells.assigned()),
                catalogue.concurrentOffices().stream()
                        .map(rule -> concurrent(rule.code(), unit))
                        .toList());
    }

    private StaffFigures staff(UUID unit, boolean own) {
        var row = new Row(unit, own);
        var counted = holders.getOrDefault(row, List.of());
        var allowed = quotas.getOrDefault(row, Map.of());
        return new StaffFigures(
                persons(counted, null, null),
                catalogue.staffGroups().stream()
                        .map(group -> group(group, counted, allowed.get(group.code())))
                        .toList());
    }

    private static GroupFigures group(Catalogue.StaffGroup group, List<Holders> counted, Long quota) {
        var persons = persons(counted, group.code(), null);
        return new GroupFigures(
                group.code(),
                persons,
                leaders(counted, group.code(), null),
                quota,
                quota == null || persons == null ? null : Boolean.valueOf(persons > quota),
                group.categories().stream()
                        .map(category -> new CategoryFigures(
                                category,
                                persons(counted, group.code(), category),
                                leaders(counted, group.code(), category)))
                        .toList());
    }

    /** Null where no post has a category, and zero where others have. */
    private static Long persons(List<Holders> counted, String group, PostCategory category) {
        if (counted.isEmpty()) return null;
        return find(counted, group, category).map(Holders::persons).orElse(0L);
    }

    private static Long leaders(List<Holders> counted, String group, PostCategory category) {
        if (counted.isEmpty()) return null;
        return find(counted, group, category).map(Holders::leaders).orElse(0L);
    }

    private static Optional<Holders> find(List<Holders> counted, String group, PostCategory category) {
        return counted.stream()
                .filter(one -> Objects.equals(one.staffGroup(), group) && one.category() == category)
                .findFirst();
    }

    private ConcurrentFigures concurrent(String code, UUID unit) {
        var found = concurrent.get(code).get(unit);
        return found == null ? new ConcurrentFigures(code, 0, 0, null, null) : figures(code, found);
    }

    /** A share of all cells is known only if something is recorded of each. */
    private static ConcurrentFigures figures(String code, Concurrent one) {
        if (one.known() == 0) return new ConcurrentFigures(code, one.cells(), 0, null, null);
        if (one.known() < one.cells())
            return new ConcurrentFigures(code, one.cells(), one.known(), one.bothHeld(), null);
        var percent = HUNDRED.multiply(BigDecimal.valueOf(one.bothHeld()))
                .divide(BigDecimal.valueOf(one.cells()), 2, RoundingMode.HALF_UP);
        return new ConcurrentFigures(code, one.cells(), one.known(), one.bothHeld(), percent);
    }
}
