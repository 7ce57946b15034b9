package vn.xeploai.members.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.members.unit.Identifier;

/**
 * What a decision does to the structure on its day, every unit named by id.
 *
 * @param changed what named units are from then on
 * @param codes what a register calls standing units from then on
 */
record Plan(
        LocalDate on,
        List<Founding> founded,
        Set<UUID> ended,
        Map<UUID, Traits> changed,
        Map<UUID, Identifier> codes,
        List<Descent> descents) {
    /** To whom goes what stands below a unit, or belongs to it, and is not named. */
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
}
