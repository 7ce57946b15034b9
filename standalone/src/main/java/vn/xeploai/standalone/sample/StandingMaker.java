package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.List;

/** Exempts, suspends and lets go some of a commune's members: always official ones without a post. */
final class StandingMaker {
    private static final int MEMBERS_PER_SUSPENSION = 300;
    private static final int EXEMPT_FROM_AGE = 63;
    private static final int PERCENT_EXEMPT = 14;

    private final List<SampleMember> members;
    private final int firstYear;
    private final Draw draw;

    StandingMaker(List<SampleMember> members, int firstYear, Draw draw) {
        this.members = members;
        this.firstYear = firstYear;
        this.draw = draw;
    }

    void suspendSome(List<Integer> years) {
        var suspensions = members.size() / MEMBERS_PER_SUSPENSION + (draw.chance(12) ? 1 : 0);
        for (var i = 0; i < suspensions; i++) {
            var year = draw.pick(years);
            var from = draw.day(LocalDate.of(year, 8, 1), LocalDate.of(year, 11, 30));
            var to = from.plusMonths(draw.between(5, 9));
            change(
                    anyMayChange(),
                    new StandingPeriod(Standing.SUSPENDED, from, to, "Đình chỉ sinh hoạt đảng để kiểm tra"));
        }
    }

    void exemptSome() {
        for (var index = 0; index < members.size(); index++) {
            var member = members.get(index);
            if (!mayBeExempt(member) || !draw.chance(PERCENT_EXEMPT)) continue;
            var earliest = member.officialOn().isAfter(member.memberFrom()) ? member.officialOn() : member.memberFrom();
            var from = draw.day(earliest.plusMonths(6), LocalDate.of(firstYear, 9, 30));
            change(index, new StandingPeriod(Standing.EXEMPT, from, null, "Tuổi cao, sức yếu"));
        }
    }

    void letOneLeave(Cell cell, int year) {
        var leaving = draw.shuffled(members).stream()
                .filter(member -> mayChange(member) && member.cell().equals(cell.unit()))
                .findFirst()
                .orElseThrow();
        change(members.indexOf(leaving), Leaving.in(year, draw));
    }

    private int anyMayChange() {
        while (true) {
            var index = draw.below(members.size());
            if (mayChange(members.get(index))) return index;
        }
    }

    private void change(int index, StandingPeriod standing) {
        members.set(index, members.get(index).with(standing));
    }

    private boolean mayChange(SampleMember member) {
        return member.isPlain()
                && member.cell().type() != UnitType.MILITARY
                && member.admittedOn().getYear() < firstYear;
    }

    private boolean mayBeExempt(SampleMember member) {
        return mayChange(member)
                && member.cell().type() == UnitType.RESIDENTIAL
                && firstYear - member.person().birthDate().getYear() >= EXEMPT_FROM_AGE;
    }
}
