package vn.xeploai.gateway.reconciliation;

import vn.xeploai.gateway.testing.Facts;

/** The answers of the two services about a small district. */
final class Comparisons {
    private Comparisons() {}

    /** In a campaign of the district, with the cells {@code one} and {@code two}; they are empty. */
    static Facts aWardOfTwoCells() {
        return Facts.aDistrict()
                .districtCampaign()
                .both("ward", "district", "WARD")
                .both("one", "ward", "CELL")
                .both("two", "ward", "CELL");
    }

    /** How many members of a cell each service has; they are the same ones if the hashes are. */
    static void members(Facts facts, String cell, long headcount, String hash, long onRoster, String ratingHash) {
        facts.headcount(cell, headcount, hash)
                .rated(cell, "MEMBER", "HTTNV", onRoster)
                .ratingHash(cell, ratingHash);
    }

    static RowFacts reconcilable(Facts facts) {
        var rows = facts.rowFacts();
        return new RowFacts(
                "2022",
                Facts.ON,
                Facts.KNOWN_AT,
                rows.tree(),
                rows.headcounts(),
                facts.rows(),
                facts.merged(),
                facts.memos());
    }

    static UnitFacts looked(Facts facts) {
        var root = facts.tree().rootId();
        var covered =
                facts.units().units().stream().anyMatch(unit -> unit.unitId().equals(root));
        return new UnitFacts(
                root,
                Facts.ON,
                Facts.KNOWN_AT,
                0,
                covered,
                facts.tree().units(),
                facts.headcounts().units(),
                facts.units().units());
    }
}
