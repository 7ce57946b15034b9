package vn.xeploai.members.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.xeploai.members.catalogue.Catalogue;
import vn.xeploai.members.catalogue.Catalogues;

/** The qualifications of members as other features use them. */
@ApplicationScoped
public class HeldQualifications {
    private final QualificationRepository qualifications;
    private final Catalogue catalogue;

    HeldQualifications(QualificationRepository qualifications, Catalogues catalogues) {
        this.qualifications = qualifications;
        this.catalogue = catalogues.current();
    }

    /** The highest level of each kind that members hold on a day, as recorded now, by member and kind. */
    public Map<UUID, Map<String, String>> highest(Collection<UUID> members, LocalDate on) {
        var highest = new HashMap<UUID, Map<String, String>>();
        qualifications.current(members).stream()
                .filter(held -> held.validity().contains(on))
                .map(Qualification::entry)
                .forEach(held -> highest.computeIfAbsent(held.memberId(), absent -> new HashMap<>())
                        .merge(held.kind(), held.level(), (one, other) -> higher(held.kind(), one, other)));
        return highest;
    }

    private String higher(String kind, String one, String other) {
        var levels = catalogue.qualificationKind(kind).orElseThrow();
        return levels.rank(one).orElseThrow() >= levels.rank(other).orElseThrow() ? one : other;
    }
}
