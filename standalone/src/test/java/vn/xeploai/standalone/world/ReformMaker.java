package vn.xeploai.standalone.world;

import java.time.LocalDate;
import java.util.List;
import vn.xeploai.standalone.province.Draw;
import vn.xeploai.standalone.province.StructureAct.Merge;
import vn.xeploai.standalone.province.Unit;
import vn.xeploai.standalone.province.UnitKind;

/** Draws one decision with several acts that apply at once; no unit is left without a parent, and no member without a cell. */
final class ReformMaker {
    private final World world;
    private final LocalDate on;
    private final Draw draw;
    private final ReformDraft draft;
    /** The district below which the communes are from then on. */
    private final String home;

    ReformMaker(World world, LocalDate on, Draw draw) {
        this.world = world;
        this.on = on;
        this.draw = draw;
        draft = new ReformDraft(world, draw);
        home = draw.chance(20) ? world.neighbour : world.district;
    }

    Reform make() {
        endDistrict();
        reformCommunes();
        var closing = draw.some(draw.chance(40) ? 1 : 0, draft.free(world::isOwnCommune));
        draft.ended.addAll(closing);
        reformCells();
        closing.forEach(this::close);
        new Relabelling(world.before, draft, draw).draw(draw.between(0, 3));
        return new Reform(on, List.copyOf(draft.founded), draw.some(draft.acts.size(), draft.acts));
    }

    private void endDistrict() {
        draft.kept.add(world.neighbour);
        if (home.equals(world.district)) return;
        draft.ended.add(world.district);
        draft.acts.add(new Merge(List.of(world.district), home));
    }

    private void reformCommunes() {
        if (draw.chance(80))
            draft.merge(draw.some(2, draft.free(world::isOwnCommune)), UnitKind.COMMUNE_COMMITTEE, home);
        if (draw.chance(70)) draw.some(1, draft.free(world::isOwnCommune)).forEach(this::divideCommune);
        if (draw.chance(50)) draw.some(1, draft.free(world::isOwnCommune)).forEach(this::moveAway);
    }

    private void divideCommune(String commune) {
        var children = childrenOf(commune);
        draft.placed.addAll(children);
        draft.divide(commune, UnitKind.COMMUNE_COMMITTEE, home, children);
    }

    private void moveAway(String commune) {
        draft.move(commune, world.neighbour);
    }

    private void reformCells() {
        for (int i = draw.between(0, 2); i > 0; i--) mergeCells();
        for (int i = draw.between(1, 2); i > 0; i--) divideCell();
        draw.some(1, draft.free(unit -> unit.kind() == UnitKind.CELL))
                .forEach(cell -> draft.move(cell, draft.committee()));
        draft.free(unit -> unit.hasMembers() && belongingTo(unit.key()).isEmpty())
                .forEach(draft::close);
    }

    private void mergeCells() {
        draft.merge(draw.some(draw.between(1, 2), draft.free(Unit::hasMembers)), UnitKind.CELL, draft.committee());
    }

    private void divideCell() {
        draw.some(
                        1,
                        draft.free(unit ->
                                unit.hasMembers() && belongingTo(unit.key()).size() > 1))
                .forEach(cell -> draft.divide(cell, UnitKind.CELL, draft.committee(), belongingTo(cell)));
    }

    /** Units that are still below the commune are moved first. */
    private void close(String commune) {
        for (var child : childrenOf(commune)) {
            if (!draft.ended.contains(child) && !draft.placed.contains(child)) draft.move(child, draft.committee());
        }
        draft.close(commune);
    }

    private List<String> childrenOf(String unit) {
        return world.before.children(unit).stream().map(Unit::key).toList();
    }

    private List<String> belongingTo(String cell) {
        return world.people.stream()
                .filter(person -> cell.equals(person.cellOn(on)))
                .map(person -> person.number)
                .toList();
    }
}
