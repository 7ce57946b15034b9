package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.xeploai.standalone.province.Draw;
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.Standing;
import vn.xeploai.standalone.province.Standing.State;
import vn.xeploai.standalone.province.UnitType;

/** Exempts, suspends and ends the membership of some members of a commune: always official ones without a post. */
final class Standings {
    private static final int MEMBERS_PER_SUSPENSION = 300;
    private static final int EXEMPT_FROM_AGE = 63;
    private static final int PERCENT_EXEMPT = 14;

    private final List<Member> members;
    private final Map<String, UnitType> cells;
    private final int firstYear;
    private final Draw draw;

    /** @param members are changed in place */
    Standings(List<Member> members, Commune commune, int firstYear, Draw draw) {
        this.members = members;
        this.cells = commune.cells().stream()
                .collect(Collectors.toMap(
                        cell -> cell.unit().key(), cell -> cell.unit().type()));
        this.firstYear = firstYear;
        this.draw = draw;
    }

    void suspendSome(List<Integer> years) {
        var suspensions = members.size() / MEMBERS_PER_SUSPENSION + (draw.chance(12) ? 1 : 0);
        for (var i = 0; i < suspensions; i++) {
            var year = draw.pick(years);
            var from = draw.day(LocalDate.of(year, 8, 1), LocalDate.of(year, 11, 30));
            var to = from.plusMonths(draw.between(5, 9));
            change(anyMayChange(), new Standing(State.SUSPENDED, from, to, "Đình chỉ sinh hoạt đảng để kiểm tra"));
        }
    }

    void exemptSome() {
        for (var index = 0; index < members.size(); index++) {
            var member = members.get(index);
            if (!mayBeExempt(member) || !draw.chance(PERCENT_EXEMPT)) continue;
            var earliest = member.officialOn().isAfter(member.memberFrom()) ? member.officialOn() : member.memberFrom();
            var from = draw.day(earliest.plusMonths(6), LocalDate.of(firstYear, 9, 30));
            change(index, new Standing(State.EXEMPT, from, null, "Tuổi cao, sức yếu"));
        }
    }

    void endOne(String cell, int year) {
        var leaving = draw.shuffled(members).stream()
                .filter(member -> mayChange(member) && member.cell().equals(cell))
                .findFirst()
                .orElseThrow();
        change(members.indexOf(leaving), end(year, draw));
    }

    /** An end of membership in that year. */
    static Standing end(int year, Draw draw) {
        var day = draw.day(LocalDate.of(year, 1, 15), LocalDate.of(year, 11, 15));
        if (draw.chance(40)) return new Standing(State.DECEASED, day, null, "Từ trần");
        return new Standing(
                State.LEFT, day, null, draw.chance(70) ? "Xin ra khỏi Đảng" : "Xóa tên khỏi danh sách đảng viên");
    }

    private int anyMayChange() {
        while (true) {
            var index = draw.below(members.size());
            if (mayChange(members.get(index))) return index;
        }
    }

    private void change(int index, Standing standing) {
        members.set(index, members.get(index).with(standing));
    }

    private boolean mayChange(Member member) {
        return member.isPlain()
                && cells.get(member.cell()) != UnitType.MILITARY
                && member.admittedOn().getYear() < firstYear;
    }

    private boolean mayBeExempt(Member member) {
        return mayChange(member)
                && cells.get(member.cell()) == UnitType.RESIDENTIAL
                && firstYear - member.person().birthDate().getYear() >= EXEMPT_FROM_AGE;
    }
}
