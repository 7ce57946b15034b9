package vn.xeploai.members.catalogue;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.problem.Worded;

/** A name in both languages. */
public record Label(@Schema(examples = "Bí thư chi bộ") String vi, @Schema(examples = "Secretary of a cell") String en)
        implements Worded {
    @Override
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : vi;
    }
}
