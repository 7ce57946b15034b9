package vn.xeploai.standalone.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.xeploai.standalone.world.Act.ChangeType;
import vn.xeploai.standalone.world.Act.Close;
import vn.xeploai.standalone.world.Act.Merge;
import vn.xeploai.standalone.world.Act.Move;
import vn.xeploai.standalone.world.Act.NewCode;
import vn.xeploai.standalone.world.Act.Rename;
import vn.xeploai.standalone.world.Act.Split;

/** A decision on the structure, and what is to come of it as a reader of the decision understands it. */
final class Reform {
    final LocalDate on;
    final List<WorldUnit> founded;
    final List<Act> acts;

    private final Set<String> ended = new HashSet<>();
    /** Where whatever is not named goes, by the unit that ends. */
    private final Map<String, String> heirs = new HashMap<>();
    /** Where the members go whom the decision names. */
    private final Map<String, String> named = new HashMap<>();

    private final Map<String, UnaryOperator<WorldUnit>> changes = new HashMap<>();

    Reform(LocalDate on, List<WorldUnit> founded, List<Act> acts) {
        this.on = on;
        this.founded = founded;
        this.acts = acts;
        acts.forEach(this::read);
    }

    private void read(Act act) {
        if (act instanceof Merge merge) merge.sources().forEach(source -> end(source, merge.into()));
        if (act instanceof Split split) read(split);
        if (act instanceof Close close) ended.add(close.unit());
        if (act instanceof Move move) change(move.unit(), unit -> unit.below(move.parent()));
        if (act instanceof Rename rename) change(rename.unit(), unit -> unit.named(rename.name()));
        if (act instanceof NewCode code) change(code.unit(), unit -> unit.coded(code.code()));
        if (act instanceof ChangeType type) change(type.unit(), unit -> unit.typed(type.type()));
    }

    private void read(Split split) {
        if (!split.goesOn()) ended.add(split.source());
        for (var part : split.parts()) {
            if (part.rest() && !split.goesOn()) heirs.put(split.source(), part.into());
            part.units().forEach(child -> change(child, unit -> unit.below(part.into())));
            part.members().forEach(member -> named.put(member, part.into()));
        }
    }

    private void end(String unit, String heir) {
        ended.add(unit);
        heirs.put(unit, heir);
    }

    private void change(String unit, UnaryOperator<WorldUnit> change) {
        changes.merge(unit, change, (first, next) -> before -> next.apply(first.apply(before)));
    }

    boolean ends(String unit) {
        return ended.contains(unit);
    }

    List<String> ended() {
        return ended.stream().sorted().toList();
    }

    Structure after(Structure before) {
        var units = new ArrayList<>(founded);
        for (var unit : before.all()) {
            if (ended.contains(unit.key())) continue;
            var changed = changes.getOrDefault(unit.key(), same -> same).apply(unit);
            units.add(ended.contains(changed.parent()) ? changed.below(heirs.get(changed.parent())) : changed);
        }
        return new Structure(units);
    }

    /** Where a rating of somebody that stands in a cell of before belongs from that day on; null if nobody can tell. */
    String successor(String cell, String member) {
        if (named.containsKey(member) && divides(cell, member)) return named.get(member);
        return ended.contains(cell) ? heirs.get(cell) : cell;
    }

    private boolean divides(String cell, String member) {
        return acts.stream()
                .filter(Split.class::isInstance)
                .map(Split.class::cast)
                .filter(split -> split.source().equals(cell))
                .flatMap(split -> split.parts().stream())
                .anyMatch(part -> part.members().contains(member));
    }

    /** Sends everybody where the decision does. */
    void move(List<Person> people) {
        for (var person : people) {
            var cell = person.cellOn(on);
            var next = successor(cell, person.number);
            if (!next.equals(cell)) person.joins(next, on);
        }
    }
}
