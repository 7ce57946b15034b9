package vn.xeploai.standalone.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.xeploai.standalone.province.Campaign;
import vn.xeploai.standalone.province.Reorganisation;
import vn.xeploai.standalone.province.StructureAct;
import vn.xeploai.standalone.province.StructureAct.ChangeType;
import vn.xeploai.standalone.province.StructureAct.Close;
import vn.xeploai.standalone.province.StructureAct.Merge;
import vn.xeploai.standalone.province.StructureAct.Move;
import vn.xeploai.standalone.province.StructureAct.NewCode;
import vn.xeploai.standalone.province.StructureAct.Rename;
import vn.xeploai.standalone.province.StructureAct.Split;
import vn.xeploai.standalone.province.Unit;

/** A decision on the structure, and its effect, worked out from the decision alone. */
final class Reform {
    final LocalDate on;
    final List<Unit> founded;
    final List<StructureAct> acts;

    private final Set<String> ended = new HashSet<>();
    /** By ended unit: the one that gets everything that is not named. */
    private final Map<String, String> heirs = new HashMap<>();
    /** By the members whom the decision names, their new cells. */
    private final Map<String, String> named = new HashMap<>();

    private final Map<String, UnaryOperator<Unit>> changes = new HashMap<>();

    Reform(LocalDate on, List<Unit> founded, List<StructureAct> acts) {
        this.on = on;
        this.founded = founded;
        this.acts = acts;
        acts.forEach(this::read);
    }

    private void read(StructureAct act) {
        if (act instanceof Merge merge) merge.sources().forEach(source -> end(source, merge.into()));
        if (act instanceof Split split) read(split);
        if (act instanceof Close close) ended.add(close.unit());
        if (act instanceof Move move) change(move.unit(), unit -> unit.withParent(move.parent()));
        if (act instanceof Rename rename) change(rename.unit(), unit -> unit.withName(rename.name()));
        if (act instanceof NewCode code) change(code.unit(), unit -> unit.withCode(code.code()));
        if (act instanceof ChangeType type) change(type.unit(), unit -> unit.withType(type.type()));
    }

    private void read(Split split) {
        if (!split.continues()) ended.add(split.source());
        for (var part : split.parts()) {
            if (part.rest() && !split.continues()) heirs.put(split.source(), part.into());
            part.units().forEach(child -> change(child, unit -> unit.withParent(part.into())));
            part.members().forEach(member -> named.put(member, part.into()));
        }
    }

    private void end(String unit, String heir) {
        ended.add(unit);
        heirs.put(unit, heir);
    }

    private void change(String unit, UnaryOperator<Unit> change) {
        changes.merge(unit, change, (first, next) -> before -> next.apply(first.apply(before)));
    }

    Reorganisation decision(String tag, List<Campaign> closed) {
        var document = new Reorganisation.Source(
                tag + "-QĐ/THỬ", on.minusDays(1), "Trung ương (thử)", "Sắp xếp tổ chức (thử)");
        return new Reorganisation(document, on, founded, acts, closed);
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
            units.add(ended.contains(changed.parent()) ? changed.withParent(heirs.get(changed.parent())) : changed);
        }
        return new Structure(units);
    }

    /** The cell that a rating in a cell belongs to after the reform; null if the decision names none. */
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

    /** Moves all members as the decision does. */
    void move(List<Membership> people) {
        for (var person : people) {
            var cell = person.cellOn(on);
            var next = successor(cell, person.number);
            if (!next.equals(cell)) person.joins(next, on);
        }
    }
}
