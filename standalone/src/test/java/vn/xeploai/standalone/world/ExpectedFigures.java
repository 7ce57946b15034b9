package vn.xeploai.standalone.world;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import vn.xeploai.standalone.world.Round.Verdict;

/** The figures that reports on a world must have, counted anew from what was written, person by person. */
final class ExpectedFigures {
    static final String NOWHERE = "UNATTRIBUTED";

    private final World world;

    ExpectedFigures(World world) {
        this.world = world;
    }

    /**
     * The members' figures of each unit of the year, as it was. Its own report counts what it and those below it have submitted, and what a
     * grass-roots organisation above it has; the submission of a district does not count there.
     */
    Map<String, Counts> asWas(int year) {
        var counts = new HashMap<String, Counts>();
        world.before.all().forEach(unit -> counts.put(unit.key(), new Counts()));
        each(
                year,
                (round, number, cell) -> counts.forEach((unit, figures) -> {
                    if (world.before.isBelow(cell, unit))
                        figures.count(verdict(round, number), submitted(round, cell, unit));
                }));
        return counts;
    }

    /** The figures of the year for each row below a unit after the reform. Members without a successor cell are below every unit. */
    Map<String, Counts> restated(int year, String under) {
        var counts = new TreeMap<String, Counts>();
        each(year, (round, number, cell) -> {
            var successor = world.reform.successor(cell, number);
            var row = successor == null ? NOWHERE : world.after.rowOf(successor, under);
            if (row == null) return;
            counts.computeIfAbsent(row, any -> new Counts())
                    .count(verdict(round, number), submitted(round, cell, world.province));
        });
        return counts;
    }

    private static Verdict verdict(Round round, String number) {
        return round == null ? null : round.verdicts().get(number);
    }

    private boolean submitted(Round round, String cell, String asked) {
        return round != null
                && round.submitted().stream()
                        .filter(unit -> round.tree().isBelow(cell, unit))
                        .anyMatch(unit ->
                                world.before.isBelow(unit, asked) || Units.reportsForAllBelow(world.before.get(unit)));
    }

    private interface Each {
        /** @param round null for members outside of all campaigns */
        void of(Round round, String number, String cell);
    }

    private void each(int year, Each each) {
        var rounds = world.rounds(year);
        for (var round : rounds) round.roster().forEach((number, cell) -> each.of(round, number, cell));
        var day = World.lastDay(year);
        for (var person : world.people) {
            var cell = person.cellOn(day);
            var rated = rounds.stream().anyMatch(round -> round.tree().has(cell));
            if (person.countsOn(day) && !rated) each.of(null, person.number, cell);
        }
    }
}
