package vn.xeploai.standalone.world;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.xeploai.standalone.province.Draw;
import vn.xeploai.standalone.province.SubjectKind;
import vn.xeploai.standalone.world.Round.Verdict;

/** Draws a year's campaign from what is recorded when it is opened. */
final class RoundMaker {
    static final List<String> GRADES = List.of("HTXSNV", "HTTNV", "HTNV", "KHTNV");
    private static final List<String> REASONS = List.of("ABSENT", "OTHER", "EXEMPT_FROM_ACTIVITY", "SUSPENDED");

    private final Draw draw;
    private final Structure structure;
    private final List<Membership> people;

    RoundMaker(Structure structure, List<Membership> people, Draw draw) {
        this.draw = draw;
        this.structure = structure;
        this.people = people;
    }

    Round make(String root, int year) {
        var tree = new Structure(structure.below(root));
        var roster = roster(tree, LocalDate.of(year, 12, 31));
        return new Round(
                root, year, tree, roster, verdicts(roster), unitGrades(tree), submitted(tree), draw.chance(40));
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
            if (draw.chance(75)) verdicts.put(number, new Verdict(draw.pick(GRADES), null));
            else if (draw.chance(50)) verdicts.put(number, new Verdict(null, draw.pick(REASONS)));
        }
        return verdicts;
    }

    private Map<String, String> unitGrades(Structure tree) {
        var grades = new HashMap<String, String>();
        for (var unit : tree.all()) {
            if (SubjectKind.of(unit) != null && draw.chance(70)) grades.put(unit.key(), draw.pick(GRADES));
        }
        return grades;
    }

    /** Most communes report as a whole, some only in parts, some not at all. */
    private Set<String> submitted(Structure tree) {
        var submitted = new HashSet<String>();
        for (var unit : tree.all()) {
            var below = unit.parent() != null && tree.has(unit.parent());
            if (below && draw.chance(unit.hasMembers() ? 15 : 65)) submitted.add(unit.key());
        }
        return submitted;
    }
}
