package vn.xeploai.members.staffing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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

/**
 * Makes the figures of units from what was counted.
 *
 * @param concurrent by the code of the offices
 */
record CadreFiguresAssembly(
        Catalogue catalogue, List<Holders> holders, List<Allowed> quotas, Map<String, List<Concurrent>> concurrent) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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
        var counted = holders.stream()
                .filter(one -> one.unitId().equals(unit) && one.own() == own)
                .toList();
        return new StaffFigures(
                persons(counted, null, null),
                catalogue.staffGroups().stream()
                        .map(group -> group(group, counted, quota(unit, own, group.code())))
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

    private Long quota(UUID unit, boolean own, String group) {
        return quotas.stream()
                .filter(one -> one.unitId().equals(unit)
                        && one.own() == own
                        && one.staffGroup().equals(group))
                .map(Allowed::number)
                .findFirst()
                .orElse(null);
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
        return concurrent.get(code).stream()
                .filter(one -> one.unitId().equals(unit))
                .findFirst()
                .map(one -> figures(code, one))
                .orElse(new ConcurrentFigures(code, 0, 0, null, null));
    }

    private static ConcurrentFigures figures(String code, Concurrent one) {
        if (one.known() == 0) return new ConcurrentFigures(code, one.cells(), 0, null, null);
        var percent = HUNDRED.multiply(BigDecimal.valueOf(one.bothHeld()))
                .divide(BigDecimal.valueOf(one.cells()), 2, RoundingMode.HALF_UP);
        return new ConcurrentFigures(code, one.cells(), one.known(), one.bothHeld(), percent);
    }
}
