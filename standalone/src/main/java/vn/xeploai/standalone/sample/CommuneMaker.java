package vn.xeploai.standalone.sample;

import java.util.ArrayList;
import java.util.List;
import vn.xeploai.standalone.sample.SampleFacts.CellFacts;
import vn.xeploai.standalone.sample.SampleFacts.CommuneFacts;
import vn.xeploai.standalone.sample.SampleFacts.DistrictFacts;

/** Lays out a commune's sections and cells: as the facts say, and drawn where they say nothing. */
final class CommuneMaker {
    private static final int FEWEST_MEMBERS = 30;
    private static final int MOST_MEMBERS = 80;
    private static final int FEWEST_CELLS = 2;
    private static final int MOST_CELLS = 4;

    private final DistrictFacts district;
    private final SampleUnit districtUnit;
    private final Draw draw;

    CommuneMaker(DistrictFacts district, SampleUnit districtUnit, Draw draw) {
        this.district = district;
        this.districtUnit = districtUnit;
        this.draw = draw;
    }

    Commune make(CommuneFacts facts) {
        var own = draw.named(facts.code());
        var unit = SampleUnit.place(
                facts.code(), districtUnit, "Đảng bộ " + facts.place(), UnitKind.COMMUNE_COMMITTEE, facts.type());
        var sections = new ArrayList<SampleUnit>();
        var plans = new ArrayList<CellPlan>();
        for (var cell : facts.cells() == null ? drawnCells(facts, own) : facts.cells()) addCells(unit, cell, plans);
        if (facts.sections() != null) addSections(unit, facts, sections, plans);
        var members = facts.members() == null ? own.between(FEWEST_MEMBERS, MOST_MEMBERS) : facts.members();
        return new Commune(facts, unit, sections, CellSizes.share(members, plans, own), false);
    }

    private List<CellFacts> drawnCells(CommuneFacts facts, Draw own) {
        var cells = own.between(FEWEST_CELLS, MOST_CELLS);
        var school = cells == MOST_CELLS;
        var area = district.areaNames().get(facts.type());
        var drawn = new ArrayList<CellFacts>();
        drawn.add(new CellFacts("Chi bộ Cơ quan " + facts.type().word(), UnitType.AGENCY, null, null));
        if (school) drawn.add(new CellFacts("Chi bộ Trường học", UnitType.SCHOOL, null, null));
        drawn.add(new CellFacts("Chi bộ " + area + " {n}", UnitType.RESIDENTIAL, cells - drawn.size(), null));
        return drawn;
    }

    private static void addCells(SampleUnit parent, CellFacts facts, List<CellPlan> plans) {
        for (var number = 1; number <= (facts.count() == null ? 1 : facts.count()); number++) {
            var name = facts.name().replace("{n}", String.valueOf(number));
            plans.add(new CellPlan(cell(parent, parent, name, facts.type(), plans.size() + 1), facts.members()));
        }
    }

    private static void addSections(
            SampleUnit commune, CommuneFacts facts, List<SampleUnit> sections, List<CellPlan> plans) {
        var planned = facts.sections();
        for (var number = 1; number <= planned.count(); number++) {
            var section = SampleUnit.inside(
                    commune.key() + "/S" + Digits.of(2, number),
                    commune,
                    planned.name().replace("{n}", String.valueOf(number)),
                    UnitKind.SECTIONAL_COMMITTEE,
                    UnitType.RESIDENTIAL);
            sections.add(section);
            for (var each = 1; each <= planned.cellsEach(); each++) {
                var name = planned.cellName()
                        .replace("{n}", String.valueOf(number))
                        .replace("{m}", String.valueOf(each));
                plans.add(new CellPlan(cell(commune, section, name, UnitType.RESIDENTIAL, plans.size() + 1), null));
            }
        }
    }

    private static SampleUnit cell(SampleUnit commune, SampleUnit parent, String name, UnitType type, int number) {
        var key = commune.key() + "/C" + Digits.of(2, number);
        return SampleUnit.inside(key, parent, name, UnitKind.CELL, type);
    }
}
