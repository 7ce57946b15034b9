package vn.xeploai.emulation.initiative;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.emulation.title.InitiativeScope;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.text.Names;
import vn.xeploai.platform.time.Ids;

/** A recognised initiative. Never changed: a wrong one is cancelled, and another one recorded. */
@Entity
@Immutable
@Table(schema = "emulation")
class Initiative {
    @Id
    private UUID id;

    private int year;

    @Enumerated(EnumType.STRING)
    private InitiativeKind kind;

    private String name;
    private String nameKey;

    @Enumerated(EnumType.STRING)
    private InitiativeScope scope;

    private LocalDate recognisedOn;
    private UUID recognisingUnitId;
    private UUID actId;
    private Instant recordedAt;

    @OneToMany(mappedBy = "initiative", cascade = CascadeType.PERSIST)
    private List<InitiativeAuthor> authors;

    @OneToOne(mappedBy = "initiative", cascade = CascadeType.PERSIST)
    private InitiativeCancellation cancellation;

    Initiative() {}

    Initiative(RecordInitiativeRequest request, Act act) {
        id = Ids.next();
        year = request.year();
        kind = request.kind();
        name = request.name();
        nameKey = Names.key(name);
        scope = request.scope();
        recognisedOn = request.recognisedOn();
        recognisingUnitId = request.recognisingUnitId();
        actId = act.id();
        recordedAt = act.recordedAt();
        authors = request.authors().stream()
                .map(author -> new InitiativeAuthor(this, author))
                .toList();
    }

    /** @throws InitiativeRefusal 409 {@code initiative-already-cancelled} */
    void requireCurrent() {
        if (cancellation != null) throw InitiativeRefusal.alreadyCancelled(id);
    }

    void cancel(String reason, Act act) {
        cancellation = new InitiativeCancellation(this, reason, act);
    }

    UUID id() {
        return id;
    }
}
