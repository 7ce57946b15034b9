package vn.xeploai.members.member;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.members.post.PostRequest;
import vn.xeploai.members.standing.StandingRequest;
import vn.xeploai.members.standing.StandingState;
import vn.xeploai.members.unit.Identifier;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.platform.problem.Refusals;

/**
 * Compares a registration with what is recorded about the member. What the request leaves out is not compared, and what was recorded after
 * the registration, as a transfer or a new standing, is no difference.
 *
 * @param sent what the request would record
 */
record MemberComparison(UUID id, RegisteredMember recorded, RegisteredMember sent, CreateMemberRequest request) {

    void check(Refusals refusals) {
        var person = recorded.person();
        compare("cardNumber", person.cardNumber(), request.cardNumber(), refusals);
        compare("recordNumber", person.recordNumber(), request.recordNumber(), refusals);
        if (request.identityNumber() != null && !sent.identityHash().equals(recorded.identityHash())) {
            refusals.add(differs("identityNumber", null, null));
        }
        checkIdentifiers(refusals);
        checkCell(refusals);
        compare("admittedOn", admittedOn(recorded), admittedOn(sent), refusals);
        compare("officialOn", officialOn(recorded), officialOn(sent), refusals);
        checkStandings(refusals);
        checkPosts(refusals);
    }

    private void compare(String field, Object known, Object said, Refusals refusals) {
        if (said == null || said.equals(known)) return;
        refusals.add(differs(field, known, said));
    }

    private Refusal differs(String field, Object known, Object said) {
        return MemberRefusal.contentDiffers(id).differs(field, known, said);
    }

    private void checkIdentifiers(Refusals refusals) {
        var identifiers = request.identifiersOrNone();
        for (var at = 0; at < identifiers.size(); at++) {
            var said = identifiers.get(at);
            if (recorded.identifiers().contains(said)) continue;
            var known = words(recorded.identifiers().stream()
                    .filter(other -> said.system().equals(other.system())));
            refusals.add(differs("identifiers[" + at + "]", known, said.words()));
        }
    }

    private static String words(Stream<Identifier> identifiers) {
        var words = identifiers.map(Identifier::words).sorted().collect(Collectors.joining(", "));
        return words.isEmpty() ? null : words;
    }

    /** The cell of the registration, or any to which the member was transferred since. */
    private void checkCell(Refusals refusals) {
        var said = sent.cells().get(0);
        if (said.unitId() == null || recorded.cells().contains(said)) return;
        var known = nearest(said);
        compare("unitId", known.unitId(), said.unitId(), refusals);
        compare("memberFrom", known.from(), said.from(), refusals);
    }

    /** The one from the same day, else that of the same unit, else the first. */
    private RegisteredMember.Cell nearest(RegisteredMember.Cell said) {
        return first(cell -> cell.from().equals(said.from()))
                .or(() -> first(cell -> cell.unitId().equals(said.unitId())))
                .or(() -> first(cell -> true))
                .orElse(new RegisteredMember.Cell(null, null));
    }

    private Optional<RegisteredMember.Cell> first(Predicate<RegisteredMember.Cell> wanted) {
        return recorded.cells().stream().filter(wanted).findFirst();
    }

    private static LocalDate admittedOn(RegisteredMember member) {
        return firstDay(member, standing -> true);
    }

    private static LocalDate officialOn(RegisteredMember member) {
        return firstDay(member, standing -> standing.state() == StandingState.OFFICIAL);
    }

    private static LocalDate firstDay(RegisteredMember member, Predicate<StandingRequest> wanted) {
        return member.standings().stream()
                .filter(wanted)
                .map(StandingRequest::from)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Those that the request states, unless a later one of the same request replaces their days. */
    private void checkStandings(Refusals refusals) {
        var standings = request.standingsOrNone();
        for (var at = 0; at < standings.size(); at++) {
            var said = standings.get(at);
            if (!sent.standings().contains(said)
                    || recorded.standings().stream().anyMatch(said::isRecordedAs)) continue;
            var known = recorded.standings().stream()
                    .filter(standing -> standing.from().equals(said.from()))
                    .map(StandingRequest::words)
                    .findFirst()
                    .orElse(null);
            refusals.add(differs("standings[" + at + "]", known, said.words()));
        }
    }

    private void checkPosts(Refusals refusals) {
        var posts = request.postsOrNone();
        for (var at = 0; at < posts.size(); at++) {
            var said = posts.get(at);
            if (recorded.posts().stream().anyMatch(said::isRecordedAs)) continue;
            var known = recorded.posts().stream()
                    .filter(post -> post.title().equals(said.title().strip()))
                    .map(PostRequest::words)
                    .findFirst()
                    .orElse(null);
            refusals.add(differs("posts[" + at + "]", known, said.words()));
        }
    }
}
