package vn.xeploai.ratings.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A tree of units with its members and posts, below units that are no part of it. */
public record Tree(List<Unit> above, List<Unit> units, List<Member> members, List<Post> posts) {
    public Tree(List<Unit> above, List<Unit> units, List<Member> members) {
        this(above, units, members, List.of());
    }

    /** A district below a province, with wards (grass-roots organisations) of cells of members. */
    public static Tree aDistrict(int wards, int cellsEach, int membersEach) {
        var province = new Unit(UUID.randomUUID(), null, "PROVINCE_COMMITTEE", "PROVINCE", "PROVINCE");
        return aDistrictBelow(province, wards, cellsEach, membersEach);
    }

    public static Tree aDistrictBelow(Unit province, int wards, int cellsEach, int membersEach) {
        List<Unit> units = new ArrayList<>();
        List<Member> members = new ArrayList<>();
        var district = unit(province, "DISTRICT_COMMITTEE", "URBAN_DISTRICT", "IMMEDIATE_SUPERIOR");
        units.add(district);
        for (var ward = 0; ward < wards; ward++) {
            var committee = unit(district, "COMMUNE_COMMITTEE", "WARD", "GRASSROOTS");
            units.add(committee);
            for (var cell = 0; cell < cellsEach; cell++) {
                var place = unit(committee, "CELL", "RESIDENTIAL", "CELL");
                units.add(place);
                IntStream.range(0, membersEach).forEach(one -> members.add(Member.in(place.id())));
            }
        }
        return new Tree(List.of(province), List.copyOf(units), List.copyOf(members)).known();
    }

    /** A district of wards and agencies, some with sectional committees between them and their cells, and of members anywhere. */
    public static Tree aRandomDistrict(Random random) {
        List<Unit> units = new ArrayList<>();
        List<Member> members = new ArrayList<>();
        var province = new Unit(UUID.randomUUID(), null, "PROVINCE_COMMITTEE", "PROVINCE", "PROVINCE");
        units.add(unit(province, "DISTRICT_COMMITTEE", "URBAN_DISTRICT", "IMMEDIATE_SUPERIOR"));
        for (var count = 2 + random.nextInt(2); count > 0; count--) {
            var ward = unit(units.get(0), "COMMUNE_COMMITTEE", "WARD", "GRASSROOTS");
            units.add(ward);
            var above = random.nextBoolean() ? ward : unit(ward, "SECTIONAL_COMMITTEE", null, "SECTIONAL");
            if (above != ward) units.add(above);
            for (var cells = 1 + random.nextInt(3); cells > 0; cells--) {
                units.add(unit(random.nextBoolean() ? ward : above, "CELL", "RESIDENTIAL", "CELL"));
            }
        }
        units.forEach(unit -> IntStream.range(0, random.nextInt(4))
                .filter(one -> unit.partyLevel().equals("CELL") || random.nextInt(4) == 0)
                .forEach(one -> members.add(Member.in(unit.id()))));
        members.add(Member.in(units.get(units.size() - 1).id()));
        return new Tree(List.of(province), List.copyOf(units), List.copyOf(members)).known();
    }

    /** A province of communes that have no members, below the Centre. */
    public static Tree aProvince(int communes) {
        var centre = new Unit(UUID.randomUUID(), null, "CENTRAL_COMMITTEE", "COUNTRY", "CENTRAL");
        List<Unit> units = new ArrayList<>();
        units.add(unit(centre, "PROVINCE_COMMITTEE", "PROVINCE", "PROVINCE"));
        for (var commune = 0; commune < communes; commune++)
            units.add(unit(units.get(0), "COMMUNE_COMMITTEE", "COMMUNE", "IMMEDIATE_SUPERIOR"));
        return new Tree(List.of(centre), List.copyOf(units), List.of()).known();
    }

    /** A new commune of cells that were elsewhere before, and of members. */
    public static Tree aCommuneOf(Unit province, List<UUID> cells, List<Member> members) {
        List<Unit> units = new ArrayList<>();
        units.add(unit(province, "COMMUNE_COMMITTEE", "COMMUNE", "IMMEDIATE_SUPERIOR"));
        cells.forEach(cell -> units.add(new Unit(cell, units.get(0).id(), "CELL", "RESIDENTIAL", "CELL")));
        return new Tree(List.of(province), List.copyOf(units), List.copyOf(members)).known();
    }

    private static Unit unit(Unit parent, String kind, String type, String level) {
        return new Unit(UUID.randomUUID(), parent.id(), kind, type, level);
    }

    /** From now on member-service has it so. */
    public Tree known() {
        FakeMemberService.has(this);
        return this;
    }

    public UUID root() {
        return units.get(0).id();
    }

    public Unit province() {
        return above.get(0);
    }

    public List<UUID> wards() {
        return ofLevel("GRASSROOTS");
    }

    public List<UUID> communes() {
        return ofLevel("IMMEDIATE_SUPERIOR");
    }

    public List<UUID> cells() {
        return ofLevel("CELL");
    }

    public List<Member> membersOf(UUID unit) {
        return members.stream().filter(member -> member.unitId().equals(unit)).toList();
    }

    private List<UUID> ofLevel(String level) {
        return units.stream()
                .filter(unit -> unit.partyLevel().equals(level))
                .map(Unit::id)
                .toList();
    }

    public Tree without(Member leaver) {
        return new Tree(
                above,
                units,
                members.stream().filter(member -> member != leaver).toList(),
                posts);
    }

    public Tree with(Member joiner) {
        return new Tree(
                above, units, Stream.concat(members.stream(), Stream.of(joiner)).toList(), posts);
    }

    public Tree moved(Member mover, UUID cell) {
        return changed(mover, mover.movedTo(cell));
    }

    public Tree standing(Member who, String standing) {
        return changed(who, who.with(standing));
    }

    public Tree changed(Member from, Member to) {
        return new Tree(
                above,
                units,
                members.stream().map(member -> member == from ? to : member).toList(),
                posts);
    }

    public Tree founded(UUID unit, String day) {
        var dated = units.stream()
                .map(one -> one.id().equals(unit) ? one.founded(day) : one)
                .toList();
        return new Tree(above, dated, members, posts);
    }

    /** Lists the unit last, since parents come before their children. */
    public Tree unitUnder(UUID unit, UUID parent) {
        var moved = units.stream().filter(one -> one.id().equals(unit)).map(one -> one.under(parent));
        var others = units.stream().filter(one -> !one.id().equals(unit));
        return new Tree(above, Stream.concat(others, moved).toList(), members, posts);
    }

    /** Without a unit that has none below it, and without its members. */
    public Tree withoutUnit(UUID unit) {
        return new Tree(
                above,
                units.stream().filter(one -> !one.id().equals(unit)).toList(),
                members.stream().filter(member -> !member.unitId().equals(unit)).toList(),
                posts);
    }

    /** The same with these posts and no others. */
    public Tree holding(Post... held) {
        return new Tree(above, units, members, List.of(held));
    }

    Stream<Unit> withAncestors() {
        return Stream.concat(above.stream(), units.stream());
    }
}
