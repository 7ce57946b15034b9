package vn.xeploai.standalone.sample;

import static vn.xeploai.standalone.sample.Serial.digits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.province.StructureAct.Merge;
import vn.xeploai.standalone.province.StructureAct.Rename;
import vn.xeploai.standalone.province.Unit;
import vn.xeploai.standalone.province.UnitKind;
import vn.xeploai.standalone.province.UnitType;

/** The cells of a new ward or commune while the decision is drafted. */
final class NewCells {
    private final Unit commune;
    private final ReformDraft draft;
    /** With the name of the place from which each came; null for one that is founded. */
    private final Map<Unit, String> cells = new LinkedHashMap<>();

    private int founded;

    NewCells(Unit commune, ReformDraft draft) {
        this.commune = commune;
        this.draft = draft;
    }

    void take(Unit cell, String place) {
        cells.put(cell, place);
    }

    void end(Unit cell) {
        cells.remove(cell);
    }

    Unit found(String name, UnitType type) {
        var key = commune.key() + "/C" + digits(2, ++founded);
        var cell = Unit.inside(key, commune.key(), name, UnitKind.CELL, type);
        draft.found(cell);
        cells.put(cell, null);
        return cell;
    }

    void merge(List<Unit> sources, String name) {
        var merged = found(name, sources.get(0).type());
        draft.add(new Merge(sources.stream().map(Unit::key).toList(), merged.key()));
        for (var source : sources) {
            draft.inherits(source, merged);
            end(source);
        }
    }

    /** A commune has one office. */
    void mergeOffices() {
        var offices = cells.keySet().stream()
                .filter(cell -> cell.type() == UnitType.AGENCY)
                .toList();
        if (offices.size() > 1)
            merge(offices, "Chi bộ Cơ quan " + commune.type().word());
    }

    /** Adds the names of their former communes to cells of the same name. */
    void renameNamesakes() {
        cells.forEach((cell, place) -> {
            var namesakes = cells.keySet().stream()
                    .filter(other -> other.name().equals(cell.name()))
                    .count();
            if (place != null && namesakes > 1)
                draft.add(new Rename(cell.key(), "%s (%s)".formatted(cell.name(), place)));
        });
    }

    List<Unit> all() {
        return new ArrayList<>(cells.keySet());
    }
}
