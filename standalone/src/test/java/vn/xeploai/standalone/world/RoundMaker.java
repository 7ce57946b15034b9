package vn.xeploai.standalone.world;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.xeploai.standalone.world.Round.Verdict;

/** Draws what a year's campaign brings, by what the registers know when it is opened. */
final class RoundMaker {
    static final List<String> GRADES = List.of("HTXSNV", "HTTNV", "HTNV", "KHTNV");
    private static final List<String> REASONS = List.of("ABSENT", "OTHER", "EXEMPT_FROM_ACTIVITY", "SUSPENDED");

    private final Chance chance;
    private final Structure structure;
    private final List<Person> people;

    RoundMaker(Structure structure, List<Person> people, Chance chance) {
        this.chance = chance;
        this.structure = structure;
        this.people = people;
    }

    Round make(String root, int year) {
        var tree = new Structure(structure.below(root));
        var roster = roster(tree, LocalDate.of(year, 12, 31));
        return new Round(
                root, year, tree, roster, verdicts(roster), unitGrades(tree), submitted(tree), chance.percent(40));
    }

    private Map<String, String> roster(Structure tree, LocalDate day) {
        var roster = new HashMap<String, String>();
        for (var person : people) {
            if (person.countsOn(day) && tree.has(person.cellOn(day))) roster.put(person.number, person.cellOn(day));
        }
        return roster;
    }

    private Map<String, Verdict> verdicts(Map<String, String> roster) {
        var verdicts = new HashMap<String, Verdict>();
        for (var number : roster.keySet().stream().sorted().toList()) {
            if (chance.percent(75)) verdicts.put(number, new Verdict(chance.pick(GRADES), null));
            else if (chance.percent(50)) verdicts.put(number, new Verdict(null, chance.pick(REASONS)));
        }
        return verdicts;
    }

    private Map<String, String> unitGrades(Structure tree) {
        var grades = new HashMap<String, String>();
        for (var unit : tree.all()) {
            if (unit.subjectKind() != null && chance.percent(70)) grades.put(unit.key(), chance.pick(GRADES));
        }
        return grades;
    }

    /** Most communes report as a whole, some only piece by piece, some not at all. */
    private Set<String> submitted(Structure tree) {
        var submitted = new HashSet<String>();
        for (var unit : tree.all()) {
            var below = unit.parent() != null && tree.has(unit.parent());
            if (below && chance.percent(unit.hasMembers() ? 15 : 65)) submitted.add(unit.key());
        }
        return submitted;
    }
}
