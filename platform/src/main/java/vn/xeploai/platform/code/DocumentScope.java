package vn.xeploai.platform.code;

import java.time.LocalDate;
import vn.xeploai.platform.act.Document;

/** A record of a body whose codes are read on the day of its document. */
public interface DocumentScope extends CodeScope {
    /** Null if there is none. */
    Document document();

    @Override
    default LocalDate codesOn() {
        return document() == null ? null : document().date();
    }
}
