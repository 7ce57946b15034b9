package vn.xeploai.standalone.world;

import java.util.ArrayList;
import java.util.List;
import vn.xeploai.standalone.province.Draw;
import vn.xeploai.standalone.province.Unit;
import vn.xeploai.standalone.province.UnitKind;

/** Invents a province with a district and its smaller neighbour. */
final class UnitMaker {
    private final Draw draw;
    private final List<Unit> units = new ArrayList<>();
    private final String tag;

    /** @param tag the prefix of all codes, which keeps worlds apart */
    UnitMaker(String tag, Draw draw) {
        this.tag = tag;
        this.draw = draw;
    }

    Structure make(String province, String district, String neighbour) {
        units.add(Units.of(UnitKind.PROVINCE_COMMITTEE, province, null));
        units.add(Units.of(UnitKind.DISTRICT_COMMITTEE, district, province));
        units.add(Units.of(UnitKind.DISTRICT_COMMITTEE, neighbour, province));
        for (int i = draw.between(5, 7); i > 0; i--)
            committee(UnitKind.COMMUNE_COMMITTEE, district, draw.between(2, 4));
        if (draw.chance(50)) committee(UnitKind.AGENCY_COMMITTEE, district, 2);
        if (draw.chance(50)) add(UnitKind.GRASSROOTS_CELL, district);
        for (int i = draw.between(1, 2); i > 0; i--)
            committee(UnitKind.COMMUNE_COMMITTEE, neighbour, draw.between(1, 3));
        return new Structure(units);
    }

    private void committee(UnitKind kind, String parent, int cells) {
        var committee = add(kind, parent);
        var section = cells > 3 || draw.chance(15);
        var above = section ? add(UnitKind.SECTIONAL_COMMITTEE, committee) : committee;
        for (int i = 0; i < cells; i++) add(UnitKind.CELL, i % 2 == 0 ? above : committee);
    }

    private String add(UnitKind kind, String parent) {
        var unit = Units.of(kind, "%s-%02d".formatted(tag, units.size()), parent);
        units.add(unit);
        return unit.key();
    }
}
