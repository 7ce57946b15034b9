package vn.xeploai.standalone.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Invents members of cells, and their moves from cell to cell. */
final class PeopleMaker {
    private static final int MOST_MOVES = 4;

    private final World world;
    private final Chance chance;
    private final List<Person> people = new ArrayList<>();

    PeopleMaker(World world, Chance chance) {
        this.world = world;
        this.chance = chance;
    }

    /** The list grows by those who are recorded late. */
    List<Person> make() {
        for (var cell : world.cellsBelow(world.province)) {
            for (int i = chance.between(2, 8); i > 0; i--) one(cell);
        }
        return people;
    }

    /** Somebody of whom the registers hear late, though he was there in the first year of ratings. */
    Person late(String cell) {
        return person(cell, chance.day(world.begins, World.lastDay(world.firstYear)), null, null);
    }

    /** A few go elsewhere, each at most once, between two days. */
    List<Transfer> transfers(LocalDate first, LocalDate last, List<String> among) {
        var staying = people.stream()
                .filter(person -> person.leftOn == null && person.lastMoveOn().isBefore(first))
                .filter(person -> among.contains(person.cellOn(first)))
                .toList();
        return chance.some(chance.between(0, MOST_MOVES), staying).stream()
                .map(person -> new Transfer(person, other(person.cellOn(first), among), chance.day(first, last)))
                .toList();
    }

    /** All members of a cell are sent elsewhere one by one before the reform, so that it may be closed. */
    List<Transfer> leaving(String cell, LocalDate reformOn) {
        var first = World.lastDay(world.lastYear()).plusDays(1);
        var there = people.stream()
                .filter(person -> cell.equals(person.cellOn(reformOn)))
                .toList();
        if (!reformOn.isAfter(first) || there.stream().anyMatch(person -> person.leftOn != null)) return List.of();
        var to = other(cell, world.cellsBelow(world.province));
        return there.stream()
                .map(person -> new Transfer(person, to, chance.day(first, reformOn.minusDays(1))))
                .toList();
    }

    private String other(String cell, List<String> among) {
        return chance.pick(among.stream().filter(one -> !one.equals(cell)).toList());
    }

    private void one(String cell) {
        var recent = chance.percent(15);
        var admitted = recent ? chance.day(world.begins, World.lastDay(world.lastYear())) : world.begins;
        var later = chance.day(admitted.plusYears(1), admitted.plusYears(4));
        var left = chance.percent(8);
        person(cell, admitted, left ? later : null, !left && chance.percent(6) ? later : null);
    }

    private Person person(String cell, LocalDate admitted, LocalDate left, LocalDate exempt) {
        var person = new Person("%s-%03d".formatted(world.tag, people.size()), admitted, left, exempt);
        person.joins(cell, admitted);
        people.add(person);
        return person;
    }
}
