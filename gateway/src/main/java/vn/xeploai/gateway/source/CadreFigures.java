package vn.xeploai.gateway.source;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Holders of posts of a unit and of each unit directly below it, against their quotas. What nobody has recorded is null. */
public record CadreFigures(UUID under, Instant knownAt, List<UnitCadres> units) implements Snapshot {
    public CadreFigures {
        Shape.present(under, "under");
        units = Shape.list(units, "units");
    }

    /** @param unit null for the unit asked about */
    public Optional<UnitCadres> of(UUID unit) {
        var wanted = unit == null ? under : unit;
        return units.stream().filter(one -> one.unitId().equals(wanted)).findFirst();
    }

    /**
     * Of one unit.
     *
     * @param own of the unit itself
     * @param total with all units below it
     */
    public record UnitCadres(
            UUID unitId,
            StaffFigures own,
            StaffFigures total,
            Long cells,
            Long assignedCells,
            List<ConcurrentFigures> concurrentOffices) {
        public UnitCadres {
            Shape.present(unitId, "unitId");
            Shape.present(own, "own");
            Shape.present(total, "total");
            Shape.present(cells, "cells");
            Shape.require(assignedCells == null || assignedCells <= cells, "more cells are assigned than there are");
            concurrentOffices = Shape.list(concurrentOffices, "concurrentOffices");
        }
    }

    /** @param persons each once, so at most the sum of the groups */
    public record StaffFigures(Long persons, List<GroupFigures> groups) {
        public StaffFigures {
            groups = Shape.list(groups, "groups");
        }
    }

    /** Of categories that share one quota. */
    public record GroupFigures(
            String staffGroup,
            Long persons,
            Long leaders,
            Long quota,
            Boolean aboveQuota,
            List<CategoryFigures> categories) {
        public GroupFigures {
            Shape.present(staffGroup, "staffGroup");
            categories = Shape.list(categories, "categories");
        }
    }

    /** Of one category. */
    public record CategoryFigures(String category, Long persons, Long leaders) {
        public CategoryFigures {
            Shape.present(category, "category");
        }
    }

    /** Cells in which one person holds several offices. */
    public record ConcurrentFigures(String code, Long cells, Long known, Long both, BigDecimal percent) {
        public ConcurrentFigures {
            Shape.present(code, "code");
            Shape.present(cells, "cells");
            Shape.present(known, "known");
            Shape.require(both == null || both <= known, "more cells have both offices than one");
        }
    }
}
