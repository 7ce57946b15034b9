package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.List;

/** What became of the sample's places on the day on which the districts ended, as {@code sample/reform.yaml} says it. */
record ReformFacts(
        LocalDate effectiveOn,
        DocumentFacts document,
        List<ProvinceMerger> provinces,
        List<NewCommuneFacts> communes,
        List<MergedCells> mergedCells,
        List<DividedCell> dividedCells) {

    /** Whether that cell of a commune that stood before is merged or divided by name. */
    boolean changes(String commune, String cell) {
        return mergedCells.stream()
                        .anyMatch(
                                merged -> merged.isOf(commune) && merged.cells().contains(cell))
                || dividedCells.stream().anyMatch(divided -> divided.isOf(commune, cell));
    }

    record DocumentFacts(String number, LocalDate date, String authority, String title) {}

    record ProvinceMerger(String from, String into) {}

    /**
     * @param from the codes of the communes all of which went there
     * @param part of a divided commune; null if there is none
     * @param rated the years whose ratings the sample has
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

    /** @param cells null: all that no other part names */
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

    /** @param goesOn whether the cell keeps whoever no part takes; else it ends, and the last part takes the rest */
    record DividedCell(String commune, String cell, boolean goesOn, List<CellPart> parts) {
        boolean isOf(String code, String name) {
            return commune.equals(code) && cell.equals(name);
        }
    }

    /** @param into the code of the new commune */
    record CellPart(String into, String name) {}
}
