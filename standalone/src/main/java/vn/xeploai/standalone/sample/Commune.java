package vn.xeploai.standalone.sample;

import java.util.ArrayList;
import java.util.List;
import vn.xeploai.standalone.sample.SampleFacts.CommuneFacts;
import vn.xeploai.standalone.sample.SampleFacts.DistrictFacts;

/** The Party organisation of a ward, commune or town with all that is below it. */
record Commune(
        DistrictFacts district, CommuneFacts facts, SampleUnit unit, List<SampleUnit> sections, List<Cell> cells) {

    /** Parents before children. */
    List<SampleUnit> units() {
        var units = new ArrayList<>(List.of(unit));
        units.addAll(sections);
        cells.forEach(cell -> units.add(cell.unit()));
        return units;
    }

    int size() {
        return cells.stream().mapToInt(Cell::size).sum();
    }

    /** What its committee is called on papers. */
    String committee() {
        return "Đảng ủy " + facts.place();
    }
}
