package vn.xeploai.standalone.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.xeploai.standalone.province.StructureAct;

class WorldTest {
    @Test
    void aSeedGivesTheSameWorldAgainAndAnotherOneAnother() {
        assertEquals(described(new World(7)), described(new World(7)));
        assertNotEquals(described(new World(7)), described(new World(8)));
    }

    @Test
    void whateverIsDrawnEveryUnitHasAParentAndEverybodyACell() {
        worlds().forEach(world -> world.days().forEach(day -> {
            var structure = new ExpectedLists(world).structure(day);
            for (var unit : structure.all()) {
                assertTrue(unit.parent() == null || structure.has(unit.parent()), world.seed + ": " + unit);
            }
            for (var person : world.people) {
                var cell = person.cellOn(day);
                assertTrue(cell == null || structure.get(cell).hasMembers(), world.seed + ": " + person.number);
            }
        }));
    }

    @Test
    void everyKindOfActIsDrawnSoonAndMembersAreNeitherFewNorMany() {
        var acts = worlds().flatMap(world -> world.reform.acts.stream())
                .map(Object::getClass)
                .collect(Collectors.toSet());

        assertEquals(Set.of(StructureAct.class.getPermittedSubclasses()), acts);
        worlds().forEach(world ->
                assertTrue(world.people.size() >= 50 && world.people.size() <= 200, "members of " + world.seed));
    }

    @Test
    void someWorldsHaveMembersWhomNobodyCanAttribute() {
        var nowhere = worlds().map(world -> new ExpectedFigures(world).restated(world.lastYear(), world.province))
                .map(Map::keySet)
                .collect(Collectors.partitioningBy(
                        rows -> rows.contains(ExpectedFigures.NOWHERE), Collectors.counting()));

        assertTrue(nowhere.get(true) > 0 && nowhere.get(false) > 0, nowhere.toString());
    }

    private static Stream<World> worlds() {
        return LongStream.rangeClosed(1, 40).mapToObj(World::new);
    }

    private static String described(World world) {
        return "%s %s %s %s"
                .formatted(
                        world.before.all(),
                        world.after.all(),
                        world.reform.acts,
                        new ExpectedLists(world).roster(world.lastYear(), world.reform.on));
    }
}
