package vn.xeploai.standalone.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.xeploai.standalone.province.Draw;
import vn.xeploai.standalone.province.Unit;
import vn.xeploai.standalone.world.Membership.Transfer;

/** A small random province: its units and members, two years of campaigns, and the decision that reforms it in the year after. */
final class World {
    final long seed;
    final Draw draw;
    /** The prefix of all codes and numbers, which keeps worlds apart. */
    final String tag;

    final int firstYear;
    final LocalDate begins;
    final String province;
    final String district;
    final String neighbour;
    final Structure before;
    final List<Membership> people;
    final List<Transfer> transfers = new ArrayList<>();
    final List<Round> rounds = new ArrayList<>();
    /** Recorded only after the campaigns copied their rosters. */
    final List<Membership> latePeople = new ArrayList<>();

    final List<Transfer> lateTransfers = new ArrayList<>();
    final Reform reform;
    final Structure after;

    World(long seed) {
        this.seed = seed;
        draw = new Draw(seed);
        tag = "W" + Long.toString(seed, Character.MAX_RADIX).toUpperCase();
        firstYear = draw.between(2019, 2023);
        begins = LocalDate.of(firstYear - 2, 1, 1);
        province = tag + "-P";
        district = tag + "-D";
        neighbour = tag + "-N";
        before = new UnitMaker(tag, draw).make(province, district, neighbour);
        var maker = new PeopleMaker(this, draw);
        people = maker.make();
        var reformOn = draw.chance(25) ? nextYear(1, 1) : draw.day(nextYear(1, 2), nextYear(12, 31));
        move(maker.transfers(begins.plusYears(1), lastDay(lastYear()), cellsBelow(province)), transfers);
        move(maker.leaving(draw.pick(cellsBelow(province)), reformOn), transfers);
        rate(draw.chance(60));
        recordLate(maker);
        reform = new ReformMaker(this, reformOn, draw).make();
        after = reform.after(before);
        reform.move(people);
    }

    private void rate(boolean neighbourToo) {
        var maker = new RoundMaker(before, people, draw);
        for (int year = firstYear; year <= lastYear(); year++) {
            rounds.add(maker.make(district, year));
            if (neighbourToo) rounds.add(maker.make(neighbour, year));
        }
    }

    private void recordLate(PeopleMaker maker) {
        var cells = cellsBelow(district);
        move(maker.transfers(LocalDate.of(lastYear(), 2, 1), LocalDate.of(lastYear(), 12, 1), cells), lateTransfers);
        for (int i = draw.between(0, 2); i > 0; i--) latePeople.add(maker.late(draw.pick(cells)));
    }

    private static void move(List<Transfer> transfers, List<Transfer> all) {
        transfers.forEach(transfer -> transfer.person().joins(transfer.to(), transfer.from()));
        all.addAll(transfers);
    }

    List<String> cellsBelow(String unit) {
        return before.below(unit).stream()
                .filter(Unit::hasMembers)
                .map(Unit::key)
                .toList();
    }

    boolean isOwnCommune(Unit unit) {
        return Units.takesCells(unit) && unit.parent().equals(district);
    }

    int lastYear() {
        return firstYear + 1;
    }

    static LocalDate lastDay(int year) {
        return LocalDate.of(year, 12, 31);
    }

    private LocalDate nextYear(int month, int day) {
        return LocalDate.of(lastYear() + 1, month, day);
    }

    /** Days before the reform, its eve, its own, and one after it. */
    List<LocalDate> days() {
        var drawn = new Draw(seed);
        return List.of(
                drawn.day(begins, lastDay(lastYear())),
                lastDay(lastYear()),
                reform.on.minusDays(1),
                reform.on,
                drawn.day(reform.on, reform.on.plusYears(1)));
    }

    List<Round> rounds(int year) {
        return rounds.stream().filter(round -> round.year() == year).toList();
    }
}
