package vn.xeploai.standalone.world;

import java.time.LocalDate;
import java.util.List;
import vn.xeploai.standalone.world.Act.Merge;
import vn.xeploai.standalone.world.WorldUnit.Kind;

/** Draws one decision with several acts that hold at once; nothing is left without a parent or a cell. */
final class ReformMaker {
    private final World world;
    private final LocalDate on;
    private final Chance chance;
    private final ReformDraft draft;
    /** The district below which the communes are from then on. */
    private final String home;

    ReformMaker(World world, LocalDate on, Chance chance) {
        this.world = world;
        this.on = on;
        this.chance = chance;
        draft = new ReformDraft(world, chance);
        home = chance.percent(20) ? world.neighbour : world.district;
    }

    Reform make() {
        endDistrict();
        reformCommunes();
        var closing = chance.some(chance.percent(40) ? 1 : 0, draft.free(world::isOwnCommune));
        draft.ended.addAll(closing);
        reformCells();
        closing.forEach(this::close);
        new Relabelling(world.before, draft, chance).draw(chance.between(0, 3));
        return new Reform(on, List.copyOf(draft.founded), chance.some(draft.acts.size(), draft.acts));
    }

    private void endDistrict() {
        draft.kept.add(world.neighbour);
        if (home.equals(world.district)) return;
        draft.ended.add(world.district);
        draft.acts.add(new Merge(List.of(world.district), home));
    }

    private void reformCommunes() {
        if (chance.percent(80))
            draft.merge(chance.some(2, draft.free(world::isOwnCommune)), Kind.COMMUNE_COMMITTEE, home);
        if (chance.percent(70)) chance.some(1, draft.free(world::isOwnCommune)).forEach(this::divideCommune);
        if (chance.percent(50)) chance.some(1, draft.free(world::isOwnCommune)).forEach(this::moveAway);
    }

    private void divideCommune(String commune) {
        var children = childrenOf(commune);
        draft.placed.addAll(children);
        draft.divide(commune, Kind.COMMUNE_COMMITTEE, home, children);
    }

    private void moveAway(String commune) {
        draft.move(commune, world.neighbour);
    }

    private void reformCells() {
        for (int i = chance.between(0, 2); i > 0; i--) mergeCells();
        for (int i = chance.between(1, 2); i > 0; i--) divideCell();
        chance.some(1, draft.free(unit -> unit.kind().equals(Kind.CELL.name())))
                .forEach(cell -> draft.move(cell, draft.committee()));
        draft.free(unit -> unit.hasMembers() && belongingTo(unit.key()).isEmpty())
                .forEach(draft::close);
    }

    private void mergeCells() {
        draft.merge(chance.some(chance.between(1, 2), draft.free(WorldUnit::hasMembers)), Kind.CELL, draft.committee());
    }

    private void divideCell() {
        chance.some(
                        1,
                        draft.free(unit ->
                                unit.hasMembers() && belongingTo(unit.key()).size() > 1))
                .forEach(cell -> draft.divide(cell, Kind.CELL, draft.committee(), belongingTo(cell)));
    }

    /** Whatever still stands below the commune goes elsewhere first. */
    private void close(String commune) {
        for (var child : childrenOf(commune)) {
            if (!draft.ended.contains(child) && !draft.placed.contains(child)) draft.move(child, draft.committee());
        }
        draft.close(commune);
    }

    private List<String> childrenOf(String unit) {
        return world.before.children(unit).stream().map(WorldUnit::key).toList();
    }

    private List<String> belongingTo(String cell) {
        return world.people.stream()
                .filter(person -> cell.equals(person.cellOn(on)))
                .map(person -> person.number)
                .toList();
    }
}
