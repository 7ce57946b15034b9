package vn.xeploai.standalone.world;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.xeploai.standalone.province.Draw;
import vn.xeploai.standalone.province.StructureAct;
import vn.xeploai.standalone.province.StructureAct.Close;
import vn.xeploai.standalone.province.StructureAct.Merge;
import vn.xeploai.standalone.province.StructureAct.Move;
import vn.xeploai.standalone.province.StructureAct.Part;
import vn.xeploai.standalone.province.StructureAct.Split;
import vn.xeploai.standalone.province.Unit;
import vn.xeploai.standalone.province.UnitKind;

/** Collects the acts of a decision, so that the next one is drawn to agree with them: a unit that ends receives nothing. */
final class ReformDraft {
    final List<Unit> founded = new ArrayList<>();
    final List<StructureAct> acts = new ArrayList<>();
    final Set<String> ended = new HashSet<>();
    /** Units that receive something, and so cannot end. */
    final Set<String> kept = new HashSet<>();
    /** Units whose parent is decided. */
    final Set<String> placed = new HashSet<>();

    private final World world;
    private final Draw draw;

    ReformDraft(World world, Draw draw) {
        this.world = world;
        this.draw = draw;
    }

    /** Units that no act concerns yet. */
    List<String> free(Predicate<Unit> what) {
        return world.before.where(what).stream()
                .map(Unit::key)
                .filter(unit -> !ended.contains(unit) && !kept.contains(unit) && !placed.contains(unit))
                .toList();
    }

    /** Merges units of one kind. @param parent of a new one */
    void merge(List<String> sources, UnitKind kind, String parent) {
        if (sources.isEmpty()) return;
        ended.addAll(sources);
        acts.add(new Merge(sources, taker(kind, parent)));
    }

    /**
     * Moves some members or units to another unit; the rest stays, or moves to a new one.
     *
     * @param kind of the parts: cells are divided by members, others by units
     * @param things members or units, at least one
     */
    void divide(String source, UnitKind kind, String parent, List<String> things) {
        ended.add(source);
        var one = taker(kind, parent);
        var some = draw.some(draw.between(1, things.size()), things);
        if (draw.chance(40)) {
            ended.remove(source);
            kept.add(source);
            acts.add(new Split(source, List.of(part(kind, one, some, false), part(kind, source, List.of(), true))));
            return;
        }
        var others = things.stream().filter(thing -> !some.contains(thing)).toList();
        var rest = draw.chance(50);
        var last = part(kind, found(kind, parent), rest ? List.of() : others, rest);
        acts.add(new Split(source, List.of(part(kind, one, some, false), last)));
    }

    private static Part part(UnitKind kind, String into, List<String> things, boolean rest) {
        var members = kind == UnitKind.CELL;
        return new Part(into, members ? List.of() : things, members ? things : List.of(), rest);
    }

    void move(String unit, String parent) {
        acts.add(new Move(unit, parent));
        placed.add(unit);
        kept.add(unit);
    }

    void close(String unit) {
        ended.add(unit);
        acts.add(new Close(unit));
    }

    /** An existing one, or a new one. */
    private String taker(UnitKind kind, String parent) {
        var standing = draw.some(1, free(kind == UnitKind.CELL ? Unit::hasMembers : world::isOwnCommune));
        if (standing.isEmpty() || draw.chance(50)) return found(kind, parent);
        kept.addAll(standing);
        return standing.get(0);
    }

    private String found(UnitKind kind, String parent) {
        var key = "%s-F%d".formatted(world.tag, founded.size());
        founded.add(Units.of(kind, key, parent));
        return key;
    }

    /** One that cells may be placed below. */
    String committee() {
        var takers = new ArrayList<>(world.before.where(unit -> Units.takesCells(unit) && !ended.contains(unit.key())));
        founded.stream().filter(Units::takesCells).forEach(takers::add);
        return draw.pick(takers).key();
    }
}
