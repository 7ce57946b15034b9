package vn.xeploai.members.unit;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "The result for each unit of the list, in the same order; `known` counts units that were registered already")
record CreatedUnits(List<CreatedUnit> units, long created, long known) {

    static CreatedUnits of(List<CreatedUnit> units) {
        var created = units.stream().filter(CreatedUnit::created).count();
        return new CreatedUnits(units, created, units.size() - created);
    }

    /** @param created false if the unit was registered already, with the same content */
    @Schema(name = "CreatedUnit")
    record CreatedUnit(UUID id, boolean created) {}
}
