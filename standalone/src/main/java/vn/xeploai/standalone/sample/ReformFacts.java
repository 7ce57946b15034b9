package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.List;
import vn.xeploai.standalone.province.Reorganisation;
import vn.xeploai.standalone.province.UnitType;

/** What became of the sample's places when the districts ended: the contents of {@code sample/reform.yaml}. */
record ReformFacts(
        LocalDate effectiveOn,
        Reorganisation.Source document,
        List<ProvinceMerger> provinces,
        List<NewCommuneFacts> communes,
        List<MergedCells> mergedCells,
        List<DividedCell> dividedCells) {

    /** Whether a cell of a former commune is merged or divided by name. */
    boolean changes(String commune, String cell) {
        return mergedCells.stream()
                        .anyMatch(
                                merged -> merged.isOf(commune) && merged.cells().contains(cell))
                || dividedCells.stream().anyMatch(divided -> divided.isOf(commune, cell));
    }

    record ProvinceMerger(String from, String into) {}

    /**
     * @param from the codes of the communes that became part of it as a whole
     * @param part of a divided commune; null if there is none
     * @param rated the years with ratings in the sample
     */
    record NewCommuneFacts(
            String province,
            String code,
            UnitType type,
            String name,
            List<String> from,
            PartFacts part,
            List<Integer> rated) {
        NewCommuneFacts {
            from = from == null ? List.of() : from;
            rated = rated == null ? List.of() : rated;
        }

        String place() {
            return type.word() + " " + name;
        }
    }

    /** @param cells null for all that no other part names */
    record PartFacts(String of, List<String> cells) {
        boolean isRest() {
            return cells == null;
        }
    }

    record MergedCells(String commune, List<String> cells, String name) {
        boolean isOf(String code) {
            return commune.equals(code);
        }
    }

    /** @param goesOn whether the cell continues with the members whom no part takes; otherwise it ends, and the last part takes the rest */
    record DividedCell(String commune, String cell, boolean goesOn, List<CellPart> parts) {
        boolean isOf(String code, String name) {
            return commune.equals(code) && cell.equals(name);
        }
    }

    /** @param into the code of the new commune */
    record CellPart(String into, String name) {}
}
