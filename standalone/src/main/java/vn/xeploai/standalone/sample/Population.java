package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.xeploai.standalone.province.Draw;
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.UnitType;
import vn.xeploai.standalone.sample.Commune.Cell;
import vn.xeploai.standalone.sample.MemberMaker.Seat;

/**
 * Invents the members of a commune. At the end of each year every cell has exactly its size: each member admitted after the first year
 * replaces one whose membership ended.
 */
final class Population {
    private static final int MEMBERS_PER_ADMISSION = 45;
    private static final int MEMBERS_PER_EARLY_END = 150;
    private static final int SECRETARY = 0;
    /** The index of a member with no particular seat. */
    private static final int ANY = 1;

    private final Commune commune;
    private final MemberMaker maker;
    private final int firstYear;
    private final Draw draw;

    Population(Commune commune, MemberMaker maker, int firstYear, Draw draw) {
        this.commune = commune;
        this.maker = maker;
        this.firstYear = firstYear;
        this.draw = draw;
    }

    /** @param years ascending, from the first one on */
    List<Member> make(List<Integer> years, PostMaker posts) {
        var members = new ArrayList<Member>();
        var admitting = cells(Cell::mayAdmit);
        var admitted = admissions(firstYear, admitting);
        for (var cell : commune.cells()) members.addAll(fill(cell, admitted.getOrDefault(cell, List.of()), posts));
        var standings = new Standings(members, commune, firstYear, draw);
        standings.suspendSome(years);
        standings.exemptSome();
        years.stream().skip(1).forEach(year -> exchange(year, admitting, standings, members));
        addEarlyEnds(admitting, members);
        return members;
    }

    /** The same members after further years. Only cells that fit admit and lose members. */
    List<Member> later(List<Member> before, List<Integer> years, Predicate<Cell> fit) {
        var members = new ArrayList<>(before);
        var admitting = cells(cell -> cell.mayAdmit() && fit.test(cell));
        var standings = new Standings(members, commune, firstYear, draw);
        standings.suspendSome(years);
        years.forEach(year -> exchange(year, admitting, standings, members));
        return members;
    }

    private List<Cell> cells(Predicate<Cell> fit) {
        return commune.cells().stream().filter(fit).toList();
    }

    private List<Member> fill(Cell cell, List<LocalDate> admitted, PostMaker posts) {
        var members = new ArrayList<Member>();
        for (var index = 0; index < cell.size() - admitted.size(); index++) {
            members.add(maker.make(seat(cell, index), firstYear, draw));
        }
        var holders = posts.assign(commune, cell, members);
        admitted.forEach(day -> holders.add(newMember(cell, day)));
        return holders;
    }

    private void exchange(int year, List<Cell> admitting, Standings standings, List<Member> members) {
        admissions(year, admitting)
                .forEach((cell, days) -> days.forEach(day -> {
                    standings.endOne(cell.unit().key(), year);
                    members.add(newMember(cell, day));
                }));
    }

    /** At least one in each year. */
    private Map<Cell, List<LocalDate>> admissions(int year, List<Cell> cells) {
        var admitting = draw.shuffled(cells);
        var admissions = new LinkedHashMap<Cell, List<LocalDate>>();
        for (var i = 0; i <= commune.size() / MEMBERS_PER_ADMISSION; i++) {
            var cell = admitting.get(i % admitting.size());
            admissions.computeIfAbsent(cell, absent -> new ArrayList<>()).add(admissionDay(year, i));
        }
        return admissions;
    }

    /** The first one is too late to be rated in that year, the second is on the last day that is early enough, then in turn. */
    private LocalDate admissionDay(int year, int index) {
        var lastRated = RatingYear.of(year).lastAdmissionRated();
        if (index == 1) return lastRated;
        if (index % 2 == 1) return draw.day(LocalDate.of(year, 1, 10), LocalDate.of(year, 6, 30));
        return draw.day(lastRated.plusDays(1), LocalDate.of(year, 12, 20));
    }

    /** Some members whose membership ended within the first year, and who are counted nowhere. */
    private void addEarlyEnds(List<Cell> cells, List<Member> members) {
        for (var i = 0; i <= commune.size() / MEMBERS_PER_EARLY_END; i++) {
            var member = maker.make(seat(draw.pick(cells), ANY), firstYear, draw);
            members.add(member.with(Standings.end(firstYear, draw)));
        }
    }

    private Member newMember(Cell cell, LocalDate admittedOn) {
        return maker.make(new Seat(cell.unit().key(), 20, 31, admittedOn), firstYear, draw);
    }

    private static Seat seat(Cell cell, int index) {
        var key = cell.unit().key();
        if (cell.unit().type() != UnitType.RESIDENTIAL) return new Seat(key, 26, 57, null);
        if (index == SECRETARY) return new Seat(key, 42, 68, null);
        // two in three are of retirement age
        return index % 3 == 2 ? new Seat(key, 28, 55, null) : new Seat(key, 55, 84, null);
    }
}
