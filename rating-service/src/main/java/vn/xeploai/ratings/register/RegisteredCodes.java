package vn.xeploai.ratings.register;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.xeploai.platform.code.Code;
import vn.xeploai.platform.code.CodeDirectory;
import vn.xeploai.platform.code.CodeMatch;
import vn.xeploai.platform.problem.Refusal;

/** Codes of units and members as member-service has them, which is asked once for all codes of a request. */
@Singleton
class RegisteredCodes implements CodeDirectory {
    /** What may be a unit or a member. */
    private static final String SUBJECT = "subject";

    private final CodeClient client;

    RegisteredCodes(@RestClient CodeClient client) {
        this.client = client;
    }

    /** @throws Refusal 503 {@code member-service-unavailable} */
    @Override
    public Map<Code, CodeMatch> find(Set<Code> codes) {
        var asked = codes.stream().flatMap(RegisteredCodes::questions).toList();
        var query = new CodeClient.CodeQuery(asked.stream().map(Question::asked).toList());
        var answers =
                MemberService.asked(() -> client.query(query)).orElseThrow().codes();
        var matches = new HashMap<Code, CodeMatch>();
        for (var at = 0; at < asked.size(); at++) {
            matches.merge(asked.get(at).code(), match(answers.get(at)), RegisteredCodes::both);
        }
        return matches;
    }

    private record Question(Code code, String kind) {
        CodeClient.AskedCode asked() {
            return new CodeClient.AskedCode(kind.toUpperCase(Locale.ROOT), code.system(), code.value(), code.on());
        }
    }

    private static Stream<Question> questions(Code code) {
        var kinds = code.kind().equals(SUBJECT) ? Stream.of("unit", "member") : Stream.of(code.kind());
        return kinds.map(kind -> new Question(code, kind));
    }

    private static CodeMatch match(CodeClient.CodeAnswer answer) {
        return new CodeMatch(
                answer.ids(),
                answer.candidates().stream()
                        .map(unit -> new CodeMatch.Candidate(unit.id(), unit.name(), unit.validFrom(), unit.validTo()))
                        .toList());
    }

    private static CodeMatch both(CodeMatch one, CodeMatch other) {
        return new CodeMatch(joined(one.ids(), other.ids()), joined(one.candidates(), other.candidates()));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
