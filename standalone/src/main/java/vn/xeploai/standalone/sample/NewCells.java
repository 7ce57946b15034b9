package vn.xeploai.standalone.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.sample.StructureAct.Merge;
import vn.xeploai.standalone.sample.StructureAct.Rename;

/** The cells of a ward or commune while the decision on them is written up. */
final class NewCells {
    private final SampleUnit commune;
    private final ReformBook book;
    /** With the name of the place from which each came; null for one that is founded. */
    private final Map<SampleUnit, String> cells = new LinkedHashMap<>();

    private int founded;

    NewCells(SampleUnit commune, ReformBook book) {
        this.commune = commune;
        this.book = book;
    }

    void take(SampleUnit cell, String place) {
        cells.put(cell, place);
    }

    void end(SampleUnit cell) {
        cells.remove(cell);
    }

    SampleUnit found(String name, UnitType type) {
        var key = commune.key() + "/C" + Digits.of(2, ++founded);
        var cell = SampleUnit.inside(key, commune, name, UnitKind.CELL, type);
        book.found(cell, null, UnitKind.CELL.partyLevel());
        cells.put(cell, null);
        return cell;
    }

    void merge(List<SampleUnit> sources, String name) {
        var merged = found(name, sources.get(0).type());
        book.add(new Merge(sources, merged));
        for (var source : sources) {
            book.inherits(source, merged);
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

    /** Cells that would bear the same name are told apart by their former communes. */
    void renameNamesakes() {
        cells.forEach((cell, place) -> {
            var namesakes = cells.keySet().stream()
                    .filter(other -> other.name().equals(cell.name()))
                    .count();
            if (place != null && namesakes > 1) book.add(new Rename(cell, "%s (%s)".formatted(cell.name(), place)));
        });
    }

    List<SampleUnit> all() {
        return new ArrayList<>(cells.keySet());
    }
}
