package vn.xeploai.members.code;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.xeploai.platform.code.Code;
import vn.xeploai.platform.code.CodeDirectory;
import vn.xeploai.platform.code.CodeMatch;
import vn.xeploai.platform.code.CodeMatch.Candidate;

/** Looks codes up by one statement for each kind, and one more for the days of unit codes that are no match. */
@ApplicationScoped
class CodeLookup implements CodeDirectory {
    /** More faults than these are counted, not listed. */
    private static final int MOST_EXPLAINED = 1000;

    private final CodeSql sql;

    CodeLookup(CodeSql sql) {
        this.sql = sql;
    }

    @Override
    public Map<Code, CodeMatch> find(Set<Code> codes) {
        var matches = new HashMap<Code, CodeMatch>();
        codes.stream()
                .collect(Collectors.groupingBy(code -> CodeKind.of(code.kind())))
                .forEach((kind, ofKind) -> matches.putAll(kind == CodeKind.UNIT ? units(ofKind) : members(ofKind)));
        return matches;
    }

    private Map<Code, CodeMatch> units(List<Code> codes) {
        var named = ids(codes, sql.units(CodeSql.Columns.of(codes)));
        var unclear = codes.stream()
                .filter(code -> !named.containsKey(code))
                .limit(MOST_EXPLAINED)
                .toList();
        var periods = unclear.isEmpty() ? Map.<Code, List<Candidate>>of() : periods(unclear);
        return matches(codes, named, code -> periods.getOrDefault(code, List.of()));
    }

    private Map<Code, List<Candidate>> periods(List<Code> codes) {
        return sql.unitPeriods(CodeSql.Columns.of(codes)).stream()
                .collect(Collectors.groupingBy(
                        row -> codes.get(row.at() - 1),
                        Collectors.mapping(CodeSql.Period::candidate, Collectors.toList())));
    }

    private Map<Code, CodeMatch> members(List<Code> codes) {
        var named = ids(codes, sql.members(CodeSql.Columns.of(codes)));
        return matches(codes, named, code -> named.getOrDefault(code, List.of()).stream()
                .map(id -> new Candidate(id, null, null, null))
                .toList());
    }

    private static Map<Code, List<UUID>> ids(List<Code> codes, List<CodeSql.Named> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> codes.get(row.at() - 1), Collectors.mapping(CodeSql.Named::id, Collectors.toList())));
    }

    private static Map<Code, CodeMatch> matches(
            List<Code> codes, Map<Code, List<UUID>> named, Function<Code, List<Candidate>> candidates) {
        return codes.stream()
                .collect(Collectors.toMap(
                        code -> code,
                        code -> new CodeMatch(named.getOrDefault(code, List.of()), candidates.apply(code))));
    }
}
