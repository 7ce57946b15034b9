package vn.xeploai.ratings.scheme;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.problem.Worded;
import vn.xeploai.platform.yaml.YamlFile;

/** A name in both languages. */
public record Label(
        @Schema(examples = "Hoàn thành tốt nhiệm vụ") String vi, @Schema(examples = "Tasks completed well") String en)
        implements Worded {
    @Override
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : vi;
    }

    /** Requires it in a file, in both languages. */
    public static void check(YamlFile<?> file, Label label, String path) {
        file.present(label, path);
        file.text(label.vi(), path + ".vi");
        file.text(label.en(), path + ".en");
    }
}
