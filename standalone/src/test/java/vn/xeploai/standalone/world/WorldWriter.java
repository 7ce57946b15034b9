package vn.xeploai.standalone.world;

import static vn.xeploai.standalone.world.Gateway.object;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Registers units, members and moves over the API, and learns their ids. */
final class WorldWriter {
    private final Gateway gateway;
    private final World world;
    /** By the keys of units and the numbers of members. */
    final Map<String, String> ids = new HashMap<>();

    WorldWriter(Gateway gateway, World world) {
        this.gateway = gateway;
        this.world = world;
    }

    void registerUnits() throws Exception {
        var units = List.copyOf(world.before.all());
        var answer = gateway.post(
                "units", object("units", units.stream().map(this::unit).toList()));
        for (int i = 0; i < units.size(); i++) {
            ids.put(units.get(i).key(), answer.at("/units/%d/id".formatted(i)).asText());
        }
    }

    void register(List<Person> people) throws Exception {
        if (people.isEmpty()) return;
        var answer = gateway.post(
                "members", object("members", people.stream().map(this::member).toList()));
        for (int i = 0; i < people.size(); i++) {
            ids.put(
                    people.get(i).number,
                    answer.at("/members/%d/id".formatted(i)).asText());
        }
    }

    void register(Transfer transfer) throws Exception {
        gateway.post(
                "members/%s/transfers".formatted(ids.get(transfer.person().number)),
                object(
                        "toUnitId", ids.get(transfer.to()),
                        "kind", "OFFICIAL",
                        "from", transfer.from().toString()));
    }

    private Map<String, Object> unit(WorldUnit unit) {
        return object(
                "identifiers", List.of(code(unit.code())),
                "name", unit.name(),
                "kind", unit.kind(),
                "type", unit.type(),
                "partyLevel", unit.level(),
                "parentIdentifier", unit.parent() == null ? null : code(unit.parent()),
                "validFrom", world.begins.toString());
    }

    static Map<String, Object> code(String code) {
        return object("system", "GSO", "value", code);
    }

    private Map<String, Object> member(Person person) {
        var standings = new ArrayList<Map<String, Object>>();
        if (person.leftOn != null) standings.add(standing("LEFT", person.leftOn));
        if (person.exemptFrom != null) standings.add(standing("EXEMPT", person.exemptFrom));
        return object(
                "identifiers", List.of(object("system", "XEPLOAI_WORLD", "value", person.number)),
                "fullName", "Đảng viên Thử " + person.number,
                "birthDate", "1980-01-01",
                "gender", person.number.hashCode() % 2 == 0 ? "FEMALE" : "MALE",
                "admittedOn", person.admittedOn.toString(),
                "officialOn", person.admittedOn.plusYears(1).toString(),
                "unitId", ids.get(person.firstCell()),
                "memberFrom", person.memberFrom().toString(),
                "standings", standings);
    }

    private static Map<String, Object> standing(String state, LocalDate from) {
        return object("state", state, "from", from.toString(), "reason", "Dữ liệu thử");
    }
}
