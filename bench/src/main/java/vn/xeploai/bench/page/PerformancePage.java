package vn.xeploai.bench.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.xeploai.bench.Failure;
import vn.xeploai.bench.scale.Scale;

/** docs/performance.md: written by hand, except for the text between markers. */
public final class PerformancePage {
    private final Path file;

    public PerformancePage(Path file) {
        this.file = file;
    }

    public void write(Scale scale, Section section) {
        write(scale.word(), section.text());
    }

    /** @param name of the markers */
    public void write(String name, String text) {
        try {
            Files.writeString(file, replace(Files.readString(file), name, text));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String replace(String page, String name, String text) {
        var begin = "<!-- %s -->\n".formatted(name);
        var end = "<!-- end of %s -->".formatted(name);
        var from = page.indexOf(begin);
        var to = page.indexOf(end);
        if (from < 0 || to < from) throw new Failure("The page has no place for " + name + ".");
        return page.substring(0, from) + begin + text + page.substring(to);
    }
}
