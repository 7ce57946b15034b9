package vn.xeploai.gateway.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.xeploai.gateway.render.TableWords;
import vn.xeploai.gateway.source.Scheme;

/**
 * The figures of subjects other than members as a table of its own: a title, and a line for each kind with its figures at and below the
 * unit, or a note that they are unknown, or rated by no campaign.
 */
final class SubjectTable {
    private final TableWords words;
    private final String title;
    private final Map<String, FiguresResponse> figures = new LinkedHashMap<>();

    /** @param title key of the words above the table */
    SubjectTable(String title, Locale locale) {
        words = new TableWords("table", locale);
        this.title = title;
    }

    /** @param known null if the figures of that kind are unknown */
    SubjectTable with(String kind, FiguresResponse known) {
        figures.put(kind, known);
        return this;
    }

    /**
     * Starts with an empty line.
     *
     * @param scheme the rules of all these kinds; null if unknown
     */
    List<List<String>> lines(Scheme scheme) {
        var columns =
                new FiguresColumns(words, scheme, figures.values().stream().filter(Objects::nonNull));
        var head = new ArrayList<>(words.words("subjects", "subjects-total"));
        head.addAll(columns.head());
        var lines = new ArrayList<List<String>>(List.of(List.of(), List.of(words.word(title)), head));
        figures.forEach((kind, known) -> lines.add(line(kind, known, columns)));
        return lines;
    }

    private List<String> line(String kind, FiguresResponse known, FiguresColumns columns) {
        if (known == null) return List.of(words.kind(kind), words.word("not-known"));
        if (!known.known()) return List.of(words.kind(kind), words.word("unrated"));
        var line = new ArrayList<>(List.of(words.kind(kind), String.valueOf(known.total())));
        line.addAll(columns.cells(known));
        return line;
    }
}
