package vn.xeploai.emulation.award;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.xeploai.emulation.title.Title.TitleBody;
import vn.xeploai.ratings.register.RegisteredUnit;
import vn.xeploai.ratings.scheme.PartyLevel;

/**
 * The units from that of a recipient upwards.
 *
 * @param existing of each the unit that exists on the day of the document: itself, or the one to which all of it went
 */
record AwardingChain(List<Link> links, List<Optional<RegisteredUnit>> existing) {
    static final AwardingChain NONE = new AwardingChain(List.of(), List.of());

    record Link(UUID unitId, String kind, PartyLevel partyLevel) {
        private boolean is(TitleBody body) {
            return body.unitKinds().contains(kind)
                    && (body.partyLevels() == null || body.partyLevels().contains(partyLevel));
        }
    }

    /** The unit of a body: the nearest that is one, or else the nearest existing one above it. */
    Optional<RegisteredUnit> find(TitleBody body) {
        return IntStream.range(0, links.size())
                .filter(at -> links.get(at).is(body))
                .boxed()
                .findFirst()
                .flatMap(this::firstExisting);
    }

    /** Whether the unit is that of the body. */
    boolean isBody(UUID unit, TitleBody body) {
        return find(body).filter(found -> found.id().equals(unit)).isPresent();
    }

    Optional<RegisteredUnit> firstExisting(int from) {
        return existing.stream().skip(from).flatMap(Optional::stream).findFirst();
    }

    /** Whether it is above the recipient, or its own unit. */
    boolean holds(UUID unit) {
        return existing.stream().flatMap(Optional::stream).anyMatch(one -> one.id()
                .equals(unit));
    }
}
