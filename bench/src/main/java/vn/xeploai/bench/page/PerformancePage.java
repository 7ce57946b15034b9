package vn.xeploai.bench.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.xeploai.bench.Failure;
import vn.xeploai.bench.scale.Scale;

/** docs/performance.md: written by hand, except for the text between the markers of a scale. */
public final class PerformancePage {
    private final Path file;

    public PerformancePage(Path file) {
        this.file = file;
    }

    public void write(Scale scale, Section section) {
        try {
            Files.writeString(file, replace(Files.readString(file), scale, section.text()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String replace(String page, Scale scale, String text) {
        var begin = "<!-- %s -->\n".formatted(scale.word());
        var end = "<!-- end of %s -->".formatted(scale.word());
        var from = page.indexOf(begin);
        var to = page.indexOf(end);
        if (from < 0 || to < from) throw new Failure("The page has no place for the scale " + scale.word() + ".");
        return page.substring(0, from) + begin + text + page.substring(to);
    }
}
