package vn.xeploai.standalone.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.xeploai.standalone.province.Draw;
import vn.xeploai.standalone.world.Membership.Transfer;

/** Invents members of cells, and their moves from cell to cell. */
final class PeopleMaker {
    private static final int MOST_MOVES = 4;

    private final World world;
    private final Draw draw;
    private final List<Membership> people = new ArrayList<>();

    PeopleMaker(World world, Draw draw) {
        this.world = world;
        this.draw = draw;
    }

    /** The list grows by those who are recorded late. */
    List<Membership> make() {
        for (var cell : world.cellsBelow(world.province)) {
            for (int i = draw.between(2, 8); i > 0; i--) one(cell);
        }
        return people;
    }

    /** A member since the first year of ratings who is recorded late. */
    Membership late(String cell) {
        return person(cell, draw.day(world.begins, World.lastDay(world.firstYear)), null, null);
    }

    /** A few move to other cells, each at most once, between two days. */
    List<Transfer> transfers(LocalDate first, LocalDate last, List<String> among) {
        var staying = people.stream()
                .filter(person -> person.leftOn == null && person.lastMoveOn().isBefore(first))
                .filter(person -> among.contains(person.cellOn(first)))
                .toList();
        return draw.some(draw.between(0, MOST_MOVES), staying).stream()
                .map(person -> new Transfer(person, other(person.cellOn(first), among), draw.day(first, last)))
                .toList();
    }

    /** All members of a cell move to other cells one by one before the reform, so that it may be closed. */
    List<Transfer> leaving(String cell, LocalDate reformOn) {
        var first = World.lastDay(world.lastYear()).plusDays(1);
        var there = people.stream()
                .filter(person -> cell.equals(person.cellOn(reformOn)))
                .toList();
        if (!reformOn.isAfter(first) || there.stream().anyMatch(person -> person.leftOn != null)) return List.of();
        var to = other(cell, world.cellsBelow(world.province));
        return there.stream()
                .map(person -> new Transfer(person, to, draw.day(first, reformOn.minusDays(1))))
                .toList();
    }

    private String other(String cell, List<String> among) {
        return draw.pick(among.stream().filter(one -> !one.equals(cell)).toList());
    }

    private void one(String cell) {
        var recent = draw.chance(15);
        var admitted = recent ? draw.day(world.begins, World.lastDay(world.lastYear())) : world.begins;
        var later = draw.day(admitted.plusYears(1), admitted.plusYears(4));
        var left = draw.chance(8);
        person(cell, admitted, left ? later : null, !left && draw.chance(6) ? later : null);
    }

    private Membership person(String cell, LocalDate admitted, LocalDate left, LocalDate exempt) {
        var person = new Membership("%s-%03d".formatted(world.tag, people.size()), admitted, left, exempt);
        person.joins(cell, admitted);
        people.add(person);
        return person;
    }
}
