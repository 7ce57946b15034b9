package vn.xeploai.gateway.source;

import java.util.List;

record RatingPage(List<MemberRating> items, String next) {
    RatingPage {
        items = Shape.list(items, "items");
    }
}
