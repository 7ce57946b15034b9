package vn.xeploai.platform.code;

import java.util.ArrayList;
import java.util.List;

/** The ids in a body that are marked {@link ByCode}. */
public final class BodyIds {
    private BodyIds() {}

    /** @param body with ids in the places of its codes */
    public static List<NamedId> of(Object body) {
        var named = new ArrayList<NamedId>();
        new BodyWalk((id, place) -> {
                    named.add(new NamedId(place.field(), place.kind(), id));
                    return id;
                })
                .of(body, BodyWalk.Place.BODY);
        return named;
    }
}
