package vn.xeploai.platform.precondition;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** An answer that identifies the version of what it shows. */
public interface Tagged {
    /** A strong entity tag, with its quotes. */
    @JsonIgnore
    String etag();
}
