package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Invents the members of a commune. At the end of each of the district's years every cell has exactly its size: who is admitted after
 * the first year takes the place of somebody who left.
 */
final class Population {
    private static final int FIRST_LEAVERS_PER = 150;

    private final Commune commune;
    private final MemberMaker maker;
    private final PostMaker posts;
    private final Draw draw;
    private final List<Integer> years;
    private final int firstYear;
    private final Admissions admissions;

    Population(Commune commune, List<Integer> years, MemberMaker maker, PostMaker posts, Draw draw) {
        this.commune = commune;
        this.maker = maker;
        this.posts = posts;
        this.draw = draw;
        this.years = years;
        this.firstYear = years.get(0);
        this.admissions = new Admissions(commune.size(), Admissions.cellsThatMay(commune), draw);
    }

    List<SampleMember> make() {
        var members = new ArrayList<SampleMember>();
        var admitted = admissions.in(firstYear);
        for (var cell : commune.cells()) members.addAll(fill(cell, admitted.getOrDefault(cell, List.of())));
        var standings = new StandingMaker(members, firstYear, draw);
        standings.suspendSome(years);
        standings.exemptSome();
        var exchange = new Exchange(maker, firstYear, admissions, draw);
        years.stream().skip(1).forEach(year -> exchange.in(year, standings, members));
        addFirstLeavers(members);
        return members;
    }

    private List<SampleMember> fill(Cell cell, List<LocalDate> admitted) {
        var members = new ArrayList<SampleMember>();
        for (var index = 0; index < cell.size() - admitted.size(); index++) {
            members.add(maker.make(Seats.old(cell, index), firstYear, draw));
        }
        var holders = posts.assign(commune, cell, members);
        admitted.forEach(day -> holders.add(maker.make(Seats.young(cell, day), firstYear, draw)));
        return holders;
    }

    /** Some who left before the first year's end, and count nowhere. */
    private void addFirstLeavers(List<SampleMember> members) {
        var cells = Admissions.cellsThatMay(commune);
        for (var i = 0; i <= commune.size() / FIRST_LEAVERS_PER; i++) {
            var member = maker.make(Seats.old(draw.pick(cells), Seats.ANY), firstYear, draw);
            members.add(member.with(Leaving.in(firstYear, draw)));
        }
    }
}
