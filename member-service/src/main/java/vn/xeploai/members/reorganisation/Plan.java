package vn.xeploai.members.reorganisation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.members.lineage.LineageChanges.Descent;
import vn.xeploai.members.unit.Identifier;
import vn.xeploai.members.unit.UnitAttributes;
import vn.xeploai.members.unit.UnitChanges.NewCode;

/**
 * What a decision does to the structure on its day, every unit identified by id.
 *
 * @param changed the attributes, from then on, of the units that the decision changes
 * @param codes the new codes of units that the decision does not found
 */
record Plan(
        LocalDate on,
        List<Founding> founded,
        Set<UUID> ended,
        Map<UUID, UnitAttributes> changed,
        Map<UUID, Identifier> codes,
        List<Descent> descents) {

    /** A unit that the decision founds. */
    record Founding(UUID id, String key, UnitAttributes attributes, List<Identifier> identifiers) {}

    Map<UUID, UnitAttributes> foundedAttributes() {
        var attributes = new LinkedHashMap<UUID, UnitAttributes>();
        founded.forEach(founding -> attributes.put(founding.id(), founding.attributes()));
        return attributes;
    }

    /** By divided or ended unit: the one that gets all units below it and all its members that the decision does not name. */
    Map<UUID, UUID> heirs() {
        return descents.stream()
                .filter(Descent::rest)
                .collect(Collectors.toMap(Descent::predecessor, Descent::successor));
    }

    List<NewCode> newCodes() {
        var given = founded.stream()
                .flatMap(founding -> founding.identifiers().stream().map(code -> new NewCode(founding.id(), code)));
        var changed = codes.entrySet().stream().map(code -> new NewCode(code.getKey(), code.getValue()));
        return Stream.concat(given, changed).toList();
    }

    /** The units that the decision founds or changes. */
    Set<UUID> named() {
        var named = new HashSet<>(changed.keySet());
        founded.forEach(founding -> named.add(founding.id()));
        return named;
    }
}
