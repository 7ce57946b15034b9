package vn.xeploai.platform.testing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The tables, views and functions that a piece of SQL names, with the schema where it names one. Keywords are expected in capitals, as everywhere in the product. */
final class SqlNames {
    private static final Pattern NOISE = Pattern.compile("--[^\\n]*|'[^']*'|:{1,2}\\w+");
    private static final Pattern TOKEN = Pattern.compile("\\w+(?:\\.\\w+)?|[(),]");
    private static final Set<String> SOURCES = Set.of("FROM", "JOIN", "USING", "LATERAL");
    private static final Set<String> TARGETS = Set.of("INTO", "UPDATE", "COPY", "TRUNCATE");
    /** Words before {@code UPDATE} and {@code FROM} that give them another meaning. */
    private static final Set<String> OTHER_MEANING = Set.of("FOR", "KEY", "DO", "ON", "OR", "DISTINCT");

    private final List<String> tokens;
    private final Set<String> reads = new TreeSet<>();
    private final Set<String> calls = new TreeSet<>();
    private final Set<String> writes = new TreeSet<>();

    private SqlNames(List<String> tokens) {
        this.tokens = tokens;
    }

    static SqlNames in(String sql) {
        var tokens = TOKEN.matcher(NOISE.matcher(sql).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .toList();
        var names = new SqlNames(tokens);
        for (var at = 0; at < tokens.size(); at++) names.read(at);
        return names;
    }

    /** Those that rows are read from; aliases of common table expressions are among them. */
    Set<String> reads() {
        return reads;
    }

    /** Those that are followed by a parenthesis, functions among them. */
    Set<String> calls() {
        return calls;
    }

    Set<String> writes() {
        return writes;
    }

    private void read(int at) {
        var word = token(at);
        if (token(at + 1).equals("(")) calls.add(word);
        if (OTHER_MEANING.contains(token(at - 1))) return;
        if (TARGETS.contains(word) || word.equals("FROM") && token(at - 1).equals("DELETE")) {
            writes.add(target(at + 1));
            return;
        }
        if (SOURCES.contains(word)) readSources(at + 1);
    }

    private String target(int at) {
        return Set.of("ONLY", "TABLE").contains(token(at)) ? token(at + 1) : token(at);
    }

    /** Reads {@code a x, LATERAL f(b) AS y (c), d}; the walk visits the contents of parentheses later. */
    private void readSources(int start) {
        var at = start;
        do {
            while (Set.of("LATERAL", "ONLY", ",").contains(token(at))) at++;
            if (!token(at).equals("(")) reads.add(token(at++));
            at = afterParentheses(at);
            if (token(at).equals("AS")) at++;
            if (isAlias(token(at))) at = afterParentheses(at + 1);
        } while (token(at).equals(","));
    }

    private static boolean isAlias(String token) {
        return token.matches("[a-z_]\\w*");
    }

    private int afterParentheses(int start) {
        if (!token(start).equals("(")) return start;
        var depth = 0;
        for (var at = start; at < tokens.size(); at++) {
            if (token(at).equals("(")) depth++;
            if (token(at).equals(")") && --depth == 0) return at + 1;
        }
        return tokens.size();
    }

    private String token(int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at);
    }
}
