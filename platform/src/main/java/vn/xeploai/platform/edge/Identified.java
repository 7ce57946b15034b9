package vn.xeploai.platform.edge;

import java.util.UUID;

/** An answer about something that can be read at {@code /<collection>/<id>}, where the collection is the last part of the path that creates it. */
public interface Identified {
    /** Null of something that is not recorded yet. */
    UUID id();
}
