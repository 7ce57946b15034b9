package vn.xeploai.members.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.code.Code;
import vn.xeploai.platform.code.CodeMatch;

@Schema(description = "What each code names, in the order of the request")
record CodeQueryResponse(List<CodeAnswer> codes) {
    static CodeQueryResponse of(CodeQueryRequest request, Map<Code, CodeMatch> matches) {
        return new CodeQueryResponse(request.codes().stream()
                .map(asked -> CodeAnswer.of(asked, matches.get(asked.code())))
                .toList());
    }

    record CodeAnswer(
            CodeKind kind,
            @Schema(examples = "GSO") String system,
            @Schema(examples = "31156") String value,
            LocalDate on,
            @Schema(description = "Usually one; none if the code names nothing on that day") List<UUID> ids,
            @Schema(
                            description =
                                    "Of a unit code that names nothing on that day: the units that it names on other days")
                    List<CodeCandidate> candidates) {
        private static CodeAnswer of(CodeQueryRequest.AskedCode asked, CodeMatch match) {
            return new CodeAnswer(
                    asked.kind(),
                    asked.system(),
                    asked.value(),
                    asked.on(),
                    match.ids(),
                    match.candidates().stream().map(CodeCandidate::of).toList());
        }
    }

    @Schema(description = "`validTo` is exclusive; a member has neither name nor days")
    record CodeCandidate(
            UUID id,
            @Schema(nullable = true) String name,
            @Schema(nullable = true) LocalDate validFrom,
            @Schema(nullable = true) LocalDate validTo) {
        private static CodeCandidate of(CodeMatch.Candidate candidate) {
            return new CodeCandidate(candidate.id(), candidate.name(), candidate.validFrom(), candidate.validTo());
        }
    }
}
