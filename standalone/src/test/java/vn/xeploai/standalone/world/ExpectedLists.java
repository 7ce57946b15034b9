package vn.xeploai.standalone.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.xeploai.standalone.province.Unit;
import vn.xeploai.standalone.world.Round.Verdict;

/** The members and units that must be listed on a day, and the gaps that must be reported, derived from what was written. */
final class ExpectedLists {
    private final World world;

    ExpectedLists(World world) {
        this.world = world;
    }

    Structure structure(LocalDate day) {
        return day.isBefore(world.reform.on) ? world.before : world.after;
    }

    /** Every unit with its attributes on a day. */
    List<String> tree(LocalDate day) {
        return structure(day).all().stream().map(Unit::toString).sorted().toList();
    }

    /** How many members are at and below each unit of a day, if it has members. */
    Map<String, Long> headcounts(LocalDate day) {
        var structure = structure(day);
        var heads = new TreeMap<String, Long>();
        for (var person : world.people) {
            if (!person.countsOn(day)) continue;
            for (var at = structure.get(person.cellOn(day)); at != null; at = structure.get(at.parent()))
                heads.merge(at.key(), 1L, Long::sum);
        }
        return heads;
    }

    /** All members of a day with their cells, and all subjects of a year with their units and ratings. */
    Map<String, String> roster(int year, LocalDate day) {
        var lines = new TreeMap<String, String>();
        for (var person : world.people) {
            var cell = person.countsOn(day) ? person.cellOn(day) : null;
            var ratings = new StringBuilder();
            for (var round : world.rounds(year)) {
                var unit = round.roster().get(person.number);
                if (unit != null) ratings.append(rating(unit, round.verdicts().get(person.number)));
            }
            if (cell != null || !ratings.isEmpty()) lines.put(person.number, "%s:%s".formatted(cell, ratings));
        }
        return lines;
    }

    static String rating(String unit, Verdict verdict) {
        return verdict == null ? " " + unit : " %s %s %s".formatted(unit, verdict.grade(), verdict.reason());
    }

    /** The expected reconciliation of the province: units without a campaign, and what was recorded too late. */
    TreeSet<String> discrepancies(int year) {
        var found = new TreeSet<String>();
        var day = World.lastDay(year);
        var rated = world.rounds(year).stream().map(Round::root).toList();
        if (!rated.contains(world.neighbour)) found.add("NO_CAMPAIGN " + world.neighbour);
        for (var person : world.latePeople) {
            if (!person.countsOn(day)) continue;
            found.add("TOTAL_DIFFERS " + world.district);
            found.add("MEMBER_WITHOUT_RATING %s %s".formatted(person.cellOn(day), person.number));
        }
        for (var transfer : world.lateTransfers) {
            var person = transfer.person();
            for (var round : world.rounds(year)) {
                var unit = round.roster().get(person.number);
                if (unit != null && !unit.equals(person.cellOn(day)))
                    found.add("MEMBER_IN_OTHER_UNIT %s %s".formatted(unit, person.number));
            }
        }
        return found;
    }
}
