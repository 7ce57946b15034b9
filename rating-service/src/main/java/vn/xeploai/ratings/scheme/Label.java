package vn.xeploai.ratings.scheme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.yaml.YamlFile;

/** A name in both languages. */
public record Label(
        @Schema(examples = "Hoàn thành tốt nhiệm vụ") String vi, @Schema(examples = "Tasks completed well") String en) {
    /** Requires it in a file, in both languages. */
    public static void check(YamlFile<?> file, Label label, String path) {
        file.present(label, path);
        file.text(label.vi(), path + ".vi");
        file.text(label.en(), path + ".en");
    }
}
