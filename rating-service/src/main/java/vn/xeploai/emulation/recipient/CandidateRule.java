package vn.xeploai.emulation.recipient;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.xeploai.emulation.recipient.RecipientSql.Place;
import vn.xeploai.emulation.title.Title;
import vn.xeploai.emulation.title.TitleObject;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.ratings.scheme.Track;

/** Which titles the recipients of a request can have at all: by what a title is for, and by how the recipient is counted. */
final class CandidateRule {
    private final Track track;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<FieldError> errors = new ArrayList<>();
    private final Set<List<Object>> named = new HashSet<>();

    /** @param track of the campaign; null where there is none, and so no roster */
    CandidateRule(Track track) {
        this.track = track;
    }

    /**
     * The title and the place of each item, in their order.
     *
     * @param titles the title of an item in its award year
     * @param places where the recipient of an item is counted
     * @throws RecipientRefusal 422 {@code recipients-invalid} with every fault of every item
     */
    <T extends Titled> List<Candidate> check(
            List<T> items, Function<T, Optional<Title>> titles, Function<T, List<Place>> places) {
        for (var at = 0; at < items.size(); at++) {
            var item = items.get(at);
            check(item, titles.apply(item), places.apply(item), "items[%d].".formatted(at));
        }
        if (!errors.isEmpty()) throw RecipientRefusal.invalid(errors);
        return candidates;
    }

    private void check(Titled item, Optional<Title> title, List<Place> places, String line) {
        var recipient = item.recipient();
        if (!named.add(List.of(recipient, item.title()))) fault(line + "recipient", "recipient-repeated", null);
        if (places.isEmpty()) fault(line + "recipient", "recipient-unknown", recipient.id());
        if (title.isEmpty()) {
            fault(line + "title", "title-not-offered", item.title());
            return;
        }
        if (!isOfSide(title.get())) {
            fault(line + "title", "title-of-other-side", item.title());
            return;
        }
        var place = places.stream().filter(one -> isFor(title.get(), one)).findFirst();
        place.ifPresent(one -> candidates.add(new Candidate(title.get(), recipient, one.unitId())));
        if (place.isEmpty() && !places.isEmpty()) fault(line + "recipient", "title-of-others", recipient.id());
    }

    private boolean isFor(Title title, Place place) {
        var person = title.object() == TitleObject.PERSON;
        if (person != (place.recipient().kind() == RecipientKind.MEMBER)) return false;
        return track == null
                || title.recipients().isEmpty()
                || title.recipients().contains(place.subjectKind());
    }

    /** Places are counted by either side. */
    private boolean isOfSide(Title title) {
        return track == null || title.object() == TitleObject.PLACE || title.side() == track;
    }

    private void fault(String field, String code, Object sent) {
        errors.add(new FieldError(field, code, null, null, sent == null ? null : sent.toString(), null));
    }
}
